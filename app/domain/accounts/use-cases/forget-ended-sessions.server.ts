import type { Core } from '#app/platform/core.server.ts'
import { deleteEndedSessions } from '../store/sessions.server.ts'

/** Sessions that ended are of no use to anybody; run nightly. Returns how many went. */
export async function forgetEndedSessions(core: Core): Promise<number> {
  return deleteEndedSessions(core.db, core.clock.now())
}
