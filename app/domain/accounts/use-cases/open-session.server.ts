import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { secondStepEnd, sessionEnd } from '../rules/session-life.ts'
import { insertSession } from '../store/sessions.server.ts'
import { hashToken, newSessionToken } from './session-token.server.ts'

/** Returns the token for the cookie; it is never to be had again. `awaitsCode`: opens nothing before the second step. */
export async function openSession(core: Core, tx: Transaction, userId: string, awaitsCode = false): Promise<string> {
  const token = newSessionToken()
  const createdAt = core.clock.now()
  const expiresAt = awaitsCode ? secondStepEnd(createdAt) : sessionEnd(createdAt)
  await insertSession(tx, { userId, tokenHash: hashToken(token), createdAt, expiresAt, awaitsCode })
  return token
}
