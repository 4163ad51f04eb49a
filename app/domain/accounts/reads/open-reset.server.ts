import type { Core } from '#app/platform/core.server.ts'
import { isResetOpen } from '../rules/reset-life.ts'

/** Whose link this is, while it opens; null once it was used, is over, or never was. */
export async function openReset(core: Core, tokenHash: string): Promise<{ userId: string; email: string } | null> {
  const reset = await core.db.passwordReset.findUnique({
    where: { tokenHash },
    select: { userId: true, expiresAt: true, usedAt: true, user: { select: { email: true } } },
  })
  if (!reset || !isResetOpen(reset, core.clock.now())) return null
  return { userId: reset.userId, email: reset.user.email }
}
