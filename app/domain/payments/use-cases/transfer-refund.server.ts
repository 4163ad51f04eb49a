import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RefundStep, RefundStepped } from '../events.ts'
import { paymentIdOfRefund } from '../reads/payment-locator.server.ts'
import { waitsForTransfer, type RefundState } from '../rules/refund-states.ts'
import { hasAccount, keepAccount, keepDispute, keepTransfer, type TransferAccount } from '../store/refund-transfers.server.ts'
import { lockPayments, type LockedPayment } from '../store/payments.server.ts'
import { refundsOf, type RefundRow } from '../store/refunds.server.ts'
import { moveRefund } from './move-refund.server.ts'
import { recordEventWithin } from './record-event.server.ts'

export type TransferProblem = { kind: 'not-found' } | { kind: 'refund-moved-on'; state: RefundState }

export type LockedRefund = { payment: LockedPayment; refund: RefundRow }

/** Locks the payment of a refund, and so everything about it. Whose it is, is for the caller to have asked. */
export async function lockRefund(tx: Transaction, refundId: string): Promise<LockedRefund | null> {
  const paymentId = await paymentIdOfRefund(tx, refundId)
  const [payment] = paymentId ? await lockPayments(tx, [paymentId]) : []
  if (!payment) return null
  const refund = (await refundsOf(tx, payment.shares.map((share) => share.id))).find((one) => one.id === refundId)
  return refund ? { payment, refund } : null
}

/** The buyer says where the money is to go; changed as often as they like until it is transferred. */
export async function giveAccount(
  core: Core,
  tx: Transaction,
  { refund }: LockedRefund,
  { account, actor, vendorId }: { account: TransferAccount; actor: Actor; vendorId: string },
): Promise<Result<undefined, TransferProblem>> {
  if (!waitsForTransfer(refund.state)) return refuse({ kind: 'refund-moved-on', state: refund.state })
  await keepAccount(tx, core.sealing, { refundId: refund.id, account, givenAt: core.clock.now() })
  await recordAudit(core, tx, { actor, action: 'refund.giveAccount', subject: { type: 'refund', id: refund.id }, vendorId })
  await tell(core, tx, refund, 'giveAccount')
  return done()
}

/** Somebody who may pay has transferred it. Said twice with the same reference, it is said once. */
export async function markTransferred(
  core: Core,
  tx: Transaction,
  { refund }: LockedRefund,
  { bankReference, actor }: { bankReference: string; actor: Extract<Actor, { kind: 'vendor' }> },
): Promise<Result<undefined, TransferProblem | { kind: 'account-missing' }>> {
  if (refund.state === 'transferred') return done()
  if (!(await hasAccount(tx, refund.id))) return refuse({ kind: 'account-missing' })
  const moved = await moveRefund(core, tx, refund, { move: 'transfer', actor, reason: bankReference })
  if (!moved) return refuse({ kind: 'refund-moved-on', state: refund.state })
  await keepTransfer(tx, refund.id, { bankReference, transferredBy: actor.userId, transferredAt: core.clock.now() })
  await tell(core, tx, refund, 'transfer')
  return done()
}

/** The buyer says that it did not come: whoever paid shows it or pays again, and the desk sees it. */
export async function disputeTransfer(
  core: Core,
  tx: Transaction,
  { refund }: LockedRefund,
  { dispute, actor, vendorId }: { dispute: string; actor: Actor; vendorId: string },
): Promise<Result<undefined, TransferProblem>> {
  if (refund.state === 'disputed') return done()
  const moved = await moveRefund(core, tx, refund, { move: 'dispute', actor, vendorId, reason: dispute })
  if (!moved) return refuse({ kind: 'refund-moved-on', state: refund.state })
  await keepDispute(tx, refund.id, dispute, core.clock.now())
  await tell(core, tx, refund, 'dispute')
  return done()
}

/** The money is with the buyer: recorded like a provider's event, so that sums and ledger follow. Said twice, it counts once. */
export async function confirmTransfer(core: Core, tx: Transaction, { payment, refund }: LockedRefund, by: Actor): Promise<Result<undefined, TransferProblem>> {
  if (refund.state === 'settled') return done()
  if (refund.state !== 'transferred' && refund.state !== 'disputed') return refuse({ kind: 'refund-moved-on', state: refund.state })
  const event = {
    providerEventId: `refund:${refund.requestKey}`,
    reference: payment.reference,
    kind: 'refunded',
    amount: refund.amount,
    refundKey: refund.requestKey,
    occurredAt: core.clock.now(),
    raw: { transferred: refund.id },
  } as const
  await recordEventWithin(core, tx, { provider: payment.method, event, by })
  return done()
}

async function tell(core: Core, tx: Transaction, { id: refundId, vendorOrderId }: RefundRow, step: RefundStep): Promise<void> {
  await core.announce(tx, { type: 'refundStepped', refundId, vendorOrderId, step, key: newId() } satisfies RefundStepped)
}
