import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { confirmTransfer, disputeTransfer, lockRefund, type TransferProblem } from '#app/domain/payments/use-cases/transfer-refund.server.ts'
import { refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { refundGround } from '../reads/refund-ground.server.ts'
import { buyerActor, isBuyer } from '../rules/buyer-actor.ts'

export type TransferAnswer = { kind: 'confirm' } | { kind: 'dispute'; text: string }
export type AnswerTransferProblem = TransferProblem | { kind: 'reason-missing' }

/** The buyer says that the money came, or that it did not. */
export async function answerTransfer(core: Core, buyer: BuyerClaim, refundId: string, answer: TransferAnswer): Promise<Result<undefined, AnswerTransferProblem>> {
  return transact<undefined, AnswerTransferProblem>(core, async (tx) => {
    const ground = await refundGround(tx, refundId)
    if (!ground || !isBuyer(buyer, ground)) return refuse({ kind: 'not-found' })
    const locked = await lockRefund(tx, refundId)
    if (!locked) return refuse({ kind: 'not-found' })
    const actor = buyerActor(buyer)
    if (answer.kind === 'confirm') return confirmTransfer(core, tx, locked, actor)
    const dispute = answer.text.normalize('NFC').trim()
    if (dispute === '') return refuse({ kind: 'reason-missing' })
    return disputeTransfer(core, tx, locked, { dispute, actor, vendorId: ground.vendorId })
  })
}

/** An officer has seen the bank's proof: the money did reach the buyer, whatever was said. */
export async function settleDisputed(core: Core, scope: AuthorityScope, refundId: string, reason: string): Promise<Result<undefined, AnswerTransferProblem>> {
  return transact<undefined, AnswerTransferProblem>(core, async (tx) => {
    const ground = await refundGround(tx, refundId)
    const isTheirs = scope.authorityCode === null || scope.authorityCode === ground?.authorityCode
    if (!ground || !isTheirs) return refuse({ kind: 'not-found' })
    if (reason.trim() === '') return refuse({ kind: 'reason-missing' })
    const locked = await lockRefund(tx, refundId)
    if (!locked) return refuse({ kind: 'not-found' })
    if (locked.refund.state !== 'disputed') return refuse({ kind: 'refund-moved-on', state: locked.refund.state })
    const actor = { kind: 'officer', userId: scope.userId, authorityCode: scope.authorityCode } as const
    const { vendorId, authorityCode } = ground
    await recordAudit(core, tx, { actor, action: 'refund.proveTransfer', subject: { type: 'refund', id: refundId }, vendorId, authorityCode, reason: reason.trim() })
    return confirmTransfer(core, tx, locked, actor)
  })
}
