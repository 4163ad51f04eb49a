import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { lockRefund, markTransferred, type TransferProblem } from '#app/domain/payments/use-cases/transfer-refund.server.ts'
import { refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { payersOf } from '../reads/claim-ground.server.ts'
import { refundGround } from '../reads/refund-ground.server.ts'
import { readBankReference } from '../rules/bank-reference.ts'
import { mayPayRefund } from '../rules/who-may.ts'

export type PayRefundInput = { refundId: string; bankReference: string }
export type PayRefundProblem =
  | TransferProblem
  | { kind: 'account-missing' }
  | { kind: 'reference-missing' }
  | { kind: 'not-your-role' }
  /** Two people may pay here, and this one decided about the money. */
  | { kind: 'decided-it' }

/** Somebody of the vendor has transferred a refund and says so with the bank's reference. */
export async function payRefund(core: Core, scope: VendorScope, { refundId, bankReference }: PayRefundInput): Promise<Result<undefined, PayRefundProblem>> {
  return transact<undefined, PayRefundProblem>(core, async (tx) => {
    const ground = await refundGround(tx, refundId)
    if (ground?.vendorId !== scope.vendorId) return refuse({ kind: 'not-found' })
    const may = mayPayRefund(scope, ground.decidedBy, await payersOf(tx, scope.vendorId))
    if (may !== 'yes') return refuse({ kind: may })
    const reference = readBankReference(bankReference)
    if (reference === null) return refuse({ kind: 'reference-missing' })
    const locked = await lockRefund(tx, refundId)
    if (!locked) return refuse({ kind: 'not-found' })
    const { userId, vendorId } = scope
    return markTransferred(core, tx, locked, { bankReference: reference, actor: { kind: 'vendor', userId, vendorId } })
  })
}
