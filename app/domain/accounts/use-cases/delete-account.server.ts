import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { AccountDeleted } from '../events.ts'
import { tiesOf } from '../reads/ties-of.server.ts'
import { anonymiseUser, lockUser, userWithId } from '../store/users.server.ts'
import { isPassword } from './password-hash.server.ts'

export type DeleteAccountProblem = { kind: 'wrongPassword' } | { kind: 'stillOfficer' } | { kind: 'stillOnStaff' } | { kind: 'ordersUnderWay'; count: number }

/**
 * Deletes one's own account for good: name, e-mail, phone, password, addresses and sessions go, the row stays without
 * anything personal so that orders keep their place. Orders and their documents stay as long as the law wants them
 * (accounting: ten years). Refused while somebody still counts on the person.
 */
export async function deleteAccount(
  core: Core,
  input: { userId: string; password: string },
): Promise<Result<undefined, DeleteAccountProblem>> {
  const { userId } = input
  const user = await userWithId(core.db, userId)
  if (!user || !(await isPassword(user.passwordHash, input.password))) return refuse({ kind: 'wrongPassword' })
  return transact<undefined, DeleteAccountProblem>(core, async (tx) => {
    await lockUser(tx, userId)
    const ties = await tiesOf(tx, userId)
    if (ties.isOfficer) return refuse({ kind: 'stillOfficer' })
    if (ties.worksForVendor) return refuse({ kind: 'stillOnStaff' })
    if (ties.openOrders > 0) return refuse({ kind: 'ordersUnderWay', count: ties.openOrders })
    await anonymiseUser(tx, userId, core.clock.now())
    await recordAudit(core, tx, { actor: { kind: 'user', userId }, action: 'user.delete', subject: { type: 'user', id: userId } })
    await core.announce(tx, { type: 'accountDeleted', userId, email: user.email } satisfies AccountDeleted)
    return done()
  })
}
