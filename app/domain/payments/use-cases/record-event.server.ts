import type { Actor } from '#app/domain/shared/actor.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { failpoint } from '#app/platform/failpoints.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { MoneyCaptured, PaymentDisputed, PaymentFailed, PaymentSettled, ProviderFeeDue } from '../events.ts'
import { tellsFees, type PaymentMethod, type ProviderEvent } from '../rules/payment-gateway.ts'
import type { PaymentState } from '../rules/payment-states.ts'
import { moveFor, shareCaptured, sumEvents } from '../rules/recompute-payment.ts'
import { paymentIdOfProviderPayment, paymentIdOfReference } from '../reads/payment-locator.server.ts'
import { eventsOf, insertEvent, saysTheSame } from '../store/payment-events.server.ts'
import { lockPayments, updatePayment, updateShare, type LockedPayment } from '../store/payments.server.ts'
import { movePayment } from './move-payment.server.ts'
import { returnSurplus } from './return-surplus.server.ts'
import { findRefund, holdRefund, settleRefund } from './settle-refund.server.ts'

export type RecordedEvent =
  /** The provider had sent it before; nothing changed. */
  | { kind: 'repeat' }
  /** Under the id of an earlier event it says something else: nothing changed, and a person should look. */
  | { kind: 'reused-id' }
  /** Kept, but no payment of ours is known by that reference. */
  | { kind: 'unknown-reference' }
  | { kind: 'kept'; paymentId: string; state: PaymentState; hasMoved: boolean }

/** `by`: the person on whose word the event rests, when it is not a provider's. */
type Arriving = { provider: PaymentMethod; event: ProviderEvent; by?: Actor }

/** Keeps what a provider says and brings the payment to where all its events together put it (R8). */
export async function recordEvent(core: Core, arriving: Arriving): Promise<Result<RecordedEvent, never>> {
  return transact(core, async (tx) => done(await recordEventWithin(core, tx, arriving)))
}

/** The same inside the transaction of a higher use case. */
export async function recordEventWithin(core: Core, tx: Transaction, { provider, event, by }: Arriving): Promise<RecordedEvent> {
  const paymentId = await paymentIdOf(tx, provider, event)
  // The payment is locked before its event is inserted: the foreign key's own weaker lock would deadlock two events.
  const [payment] = paymentId ? await lockPayments(tx, [paymentId]) : []
  const refund = payment ? await findRefund(tx, payment, event) : null
  const kept = { provider, event, paymentId: payment?.id ?? null, refundId: refund?.id ?? null, receivedAt: core.clock.now() }
  const eventId = await insertEvent(tx, kept)
  if (eventId === null) return { kind: (await saysTheSame(tx, kept)) ? 'repeat' : 'reused-id' }
  if (!payment) return { kind: 'unknown-reference' }
  await failpoint('event-kept')
  if (refund) await settleRefund(core, tx, payment, refund, by)
  if (event.kind === 'settled' && event.amount > 0n) {
    await core.announce(tx, { type: 'moneyCaptured', paymentId: payment.id, paymentEventId: eventId } satisfies MoneyCaptured)
    if (tellsFees(provider)) await core.announce(tx, { type: 'providerFeeDue', paymentEventId: eventId } satisfies ProviderFeeDue)
  }
  if (event.kind === 'refund-failed') await holdRefund(core, tx, payment, event)
  if (event.kind === 'disputed') {
    const { id: paymentId, purchaseId } = payment
    await core.announce(tx, { type: 'paymentDisputed', paymentId, purchaseId, paymentEventId: eventId } satisfies PaymentDisputed)
  }
  const moved = await recompute(core, tx, payment)
  return { kind: 'kept', paymentId: payment.id, state: moved ?? payment.state, hasMoved: moved !== null }
}

/** By our reference; events about money that came earlier may only name what the provider calls it. */
async function paymentIdOf(tx: Transaction, provider: PaymentMethod, { reference, providerPaymentId }: ProviderEvent): Promise<string | null> {
  if (reference !== '') return paymentIdOfReference(tx, provider, reference)
  return providerPaymentId === undefined ? null : paymentIdOfProviderPayment(tx, provider, providerPaymentId)
}

async function recompute(core: Core, tx: Transaction, payment: LockedPayment): Promise<PaymentState | null> {
  const events = await eventsOf(tx, payment.id)
  const sums = sumEvents(events)
  await updatePayment(tx, payment.id, { capturedDong: sums.captured, refundedDong: sums.refunded })
  const captured = shareCaptured(sums.captured, payment.shares.map((share) => share.amount))
  const shares = payment.shares.map((share, index) => ({ ...share, captured: captured[index] ?? share.captured }))
  for (const [index, share] of shares.entries()) {
    if (share.captured !== payment.shares[index]?.captured) await updateShare(tx, share.id, { capturedDong: share.captured })
  }
  if (payment.settledAt && sums.captured > payment.amount) await returnSurplus(core, tx, { ...payment, shares })
  const move = moveFor(payment.state, payment.amount, sums, events.some((event) => event.kind === 'failed'))
  const state = move && (await movePayment(core, tx, payment, move))
  const about = { paymentId: payment.id, purchaseId: payment.purchaseId }
  if (state === 'settled') await core.announce(tx, { type: 'paymentSettled', ...about } satisfies PaymentSettled)
  if (state === 'failed') await core.announce(tx, { type: 'paymentFailed', ...about } satisfies PaymentFailed)
  return state
}
