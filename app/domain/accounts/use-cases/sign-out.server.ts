import type { Core } from '#app/platform/core.server.ts'
import { deleteSession } from '../store/sessions.server.ts'
import { hashToken } from './session-token.server.ts'

/** Ends the session for good: the token opens nothing any more, on any device. */
export async function signOut(core: Core, token: string): Promise<void> {
  await deleteSession(core.db, hashToken(token))
}
