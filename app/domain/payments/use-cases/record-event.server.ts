import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { failpoint } from '#app/platform/failpoints.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { MoneyCaptured, PaymentFailed, PaymentSettled } from '../events.ts'
import type { PaymentMethod, ProviderEvent } from '../rules/payment-gateway.ts'
import type { PaymentState } from '../rules/payment-states.ts'
import { moveFor, shareCaptured, sumEvents } from '../rules/recompute-payment.ts'
import { paymentIdOfReference } from '../reads/payment-locator.server.ts'
import { eventsOf, insertEvent } from '../store/payment-events.server.ts'
import { lockPayments, updatePayment, updateShare, type LockedPayment } from '../store/payments.server.ts'
import { movePayment } from './move-payment.server.ts'
import { findRefund, settleRefund } from './settle-refund.server.ts'

export type RecordedEvent =
  /** The provider had sent it before; nothing changed. */
  | { kind: 'repeat' }
  /** Kept, but no payment of ours is known by that reference. */
  | { kind: 'unknown-reference' }
  | { kind: 'kept'; paymentId: string; state: PaymentState; hasMoved: boolean }

type Arriving = { provider: PaymentMethod; event: ProviderEvent }

/** Keeps what a provider says and brings the payment to where all its events together put it (R8). */
export async function recordEvent(core: Core, arriving: Arriving): Promise<Result<RecordedEvent, never>> {
  return transact(core, async (tx) => done(await recordEventWithin(core, tx, arriving)))
}

/** The same inside the transaction of a higher use case. */
export async function recordEventWithin(core: Core, tx: Transaction, { provider, event }: Arriving): Promise<RecordedEvent> {
  const paymentId = await paymentIdOfReference(tx, provider, event.reference)
  // The payment is locked before its event is inserted: the foreign key's own weaker lock would deadlock two events.
  const [payment] = paymentId ? await lockPayments(tx, [paymentId]) : []
  const refund = payment ? await findRefund(tx, payment, event) : null
  const kept = { provider, event, paymentId: payment?.id ?? null, refundId: refund?.id ?? null, receivedAt: core.clock.now() }
  const eventId = await insertEvent(tx, kept)
  if (eventId === null) return { kind: 'repeat' }
  if (!payment) return { kind: 'unknown-reference' }
  await failpoint('event-kept')
  if (refund) await settleRefund(core, tx, payment, refund)
  if (event.kind === 'settled' && event.amount > 0n) {
    await core.announce(tx, { type: 'moneyCaptured', paymentId: payment.id, paymentEventId: eventId } satisfies MoneyCaptured)
  }
  const moved = await recompute(core, tx, payment)
  return { kind: 'kept', paymentId: payment.id, state: moved ?? payment.state, hasMoved: moved !== null }
}

async function recompute(core: Core, tx: Transaction, payment: LockedPayment): Promise<PaymentState | null> {
  const events = await eventsOf(tx, payment.id)
  const sums = sumEvents(events)
  await updatePayment(tx, payment.id, { capturedDong: sums.captured, refundedDong: sums.refunded })
  const captured = shareCaptured(sums.captured, payment.shares.map((share) => share.amount))
  for (const [index, share] of payment.shares.entries()) {
    const capturedDong = captured[index] ?? share.captured
    if (capturedDong !== share.captured) await updateShare(tx, share.id, { capturedDong })
  }
  const move = moveFor(payment.state, payment.amount, sums, events.some((event) => event.kind === 'failed'))
  const state = move && (await movePayment(core, tx, payment, move))
  const about = { paymentId: payment.id, purchaseId: payment.purchaseId }
  if (state === 'settled') await core.announce(tx, { type: 'paymentSettled', ...about } satisfies PaymentSettled)
  if (state === 'failed') await core.announce(tx, { type: 'paymentFailed', ...about } satisfies PaymentFailed)
  return state
}
