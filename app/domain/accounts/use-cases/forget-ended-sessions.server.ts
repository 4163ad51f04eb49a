import type { Core } from '#app/platform/core.server.ts'
import { deleteEndedResets } from '../store/password-resets.server.ts'
import { deleteEndedSessions } from '../store/sessions.server.ts'

/** Sessions and links that ended are of no use to anybody; run nightly. Returns how many sessions went. */
export async function forgetEndedSessions(core: Core): Promise<number> {
  await deleteEndedResets(core.db, core.clock.now())
  return deleteEndedSessions(core.db, core.clock.now())
}
