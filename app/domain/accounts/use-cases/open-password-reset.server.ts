import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { resetEnd } from '../rules/reset-life.ts'
import { insertReset } from '../store/password-resets.server.ts'
import { userWithEmail } from '../store/users.server.ts'
import { linkToken } from './link-token.server.ts'
import { hashToken } from './session-token.server.ts'

/** Makes the link of a wish, for the letter. The same wish gets the same link. */
export async function openPasswordReset(
  core: Core,
  linkSecret: string,
  wish: { resetId: string; email: string },
): Promise<Result<{ name: string; token: string }, { kind: 'noAccount' }>> {
  return transact<{ name: string; token: string }, { kind: 'noAccount' }>(core, async (tx) => {
    const user = await userWithEmail(tx, wish.email)
    if (!user) return refuse({ kind: 'noAccount' })
    const token = linkToken(linkSecret, 'password-reset', wish.resetId)
    const createdAt = core.clock.now()
    await insertReset(tx, { id: wish.resetId, userId: user.id, tokenHash: hashToken(token), createdAt, expiresAt: resetEnd(createdAt) })
    return done({ name: user.name, token })
  })
}
