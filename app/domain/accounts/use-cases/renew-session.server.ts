import type { Core } from '#app/platform/core.server.ts'
import { isDueForRenewal, sessionEnd } from '../rules/session-life.ts'
import { extendSession } from '../store/sessions.server.ts'

/** Pushes the end of a visited session back to 30 days from now, at most once a day. */
export async function renewSession(core: Core, tokenHash: string, expiresAt: Date): Promise<void> {
  const now = core.clock.now()
  if (isDueForRenewal(expiresAt, now)) await extendSession(core.db, tokenHash, sessionEnd(now))
}
