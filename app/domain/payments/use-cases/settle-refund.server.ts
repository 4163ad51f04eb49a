import { theSystem, type Actor } from '#app/domain/shared/actor.ts'
import { add, noMoney } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RefundSettled } from '../events.ts'
import type { ProviderEvent } from '../rules/payment-gateway.ts'
import { updateShare, type LockedPayment } from '../store/payments.server.ts'
import { refundsOf, type RefundRow } from '../store/refunds.server.ts'
import { moveRefund } from './move-refund.server.ts'

/**
 * The refund that an event carries out: the one asked for under that key, still open, with exactly that amount. An
 * event that fits none is kept but moves nothing: a person looks at it.
 */
export async function findRefund(tx: Transaction, payment: LockedPayment, event: ProviderEvent): Promise<RefundRow | null> {
  return event.kind === 'refunded' ? openRefund(tx, payment, event) : null
}

/** The provider tried and could not: a person has to send the money another way. */
export async function holdRefund(core: Core, tx: Transaction, payment: LockedPayment, event: ProviderEvent): Promise<void> {
  const refund = await openRefund(tx, payment, event)
  if (refund) await moveRefund(core, tx, refund, { move: 'hold', actor: theSystem, reason: 'refund-failed' })
}

async function openRefund(tx: Transaction, payment: LockedPayment, event: ProviderEvent): Promise<RefundRow | null> {
  if (!event.refundKey) return null
  const refunds = await refundsOf(tx, payment.shares.map((share) => share.id))
  const fitting = refunds.find((refund) => refund.requestKey === event.refundKey && refund.amount === event.amount)
  return fitting && fitting.state !== 'settled' ? fitting : null
}

/** `actor`: who says that it arrived; the provider, unless somebody did. */
export async function settleRefund(core: Core, tx: Transaction, payment: LockedPayment, refund: RefundRow, actor: Actor = theSystem): Promise<void> {
  const share = payment.shares.find((one) => one.id === refund.paymentShareId)
  if (!share) throw new Error(`Refund ${refund.id} belongs to no share of payment ${payment.id}`)
  await moveRefund(core, tx, refund, { move: 'settle', actor })
  const settled = (await refundsOf(tx, [share.id])).filter((one) => one.state === 'settled')
  await updateShare(tx, share.id, { refundedDong: add(noMoney, ...settled.map((one) => one.amount)) })
  await core.announce(tx, { type: 'refundSettled', refundId: refund.id, vendorOrderId: share.vendorOrderId } satisfies RefundSettled)
}
