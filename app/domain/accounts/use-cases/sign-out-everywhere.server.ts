import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { deleteSessionsOf } from '../store/sessions.server.ts'

/** Ends every session of the person, this one too. */
export async function signOutEverywhere(core: Core, userId: string): Promise<void> {
  await transact(core, async (tx) => {
    await deleteSessionsOf(tx, userId, null)
    await recordAudit(core, tx, { actor: { kind: 'user', userId }, action: 'user.sign-out-everywhere', subject: { type: 'user', id: userId } })
    return done()
  })
}
