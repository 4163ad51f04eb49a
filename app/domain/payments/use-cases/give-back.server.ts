import { add, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RefundRequested } from '../events.ts'
import { refundDueOn } from '../rules/refund-deadlines.ts'
import { refundLeft, type RefundPart } from '../rules/refund-limit.ts'
import { paymentIdsOfOrders } from '../reads/payment-locator.server.ts'
import { lockPayments, type ShareRow } from '../store/payments.server.ts'
import { insertRefund, refundsOf } from '../store/refunds.server.ts'
import { movePayment } from './move-payment.server.ts'

/**
 * These vendor orders will not be fulfilled: what was paid for them goes back, and a payment that waits for nothing
 * else is withdrawn. Bears being called twice: only what has not been asked back yet is. Returns the sum asked back.
 */
export async function giveBack(core: Core, tx: Transaction, { vendorOrderIds, reason }: { vendorOrderIds: readonly string[]; reason: string }): Promise<Dong> {
  const payments = await lockPayments(tx, await paymentIdsOfOrders(tx, vendorOrderIds))
  const sums: Dong[] = []
  for (const payment of payments) {
    const own = payment.shares.filter((share) => vendorOrderIds.includes(share.vendorOrderId))
    sums.push(await refundShares(core, tx, own, reason))
    if (own.length === payment.shares.length) await movePayment(core, tx, payment, 'withdraw')
  }
  return add(noMoney, ...sums)
}

/** Stops waiting for the other payments of these vendor orders, because one of them counts or another is begun. */
export async function withdrawOthers(
  core: Core,
  tx: Transaction,
  { vendorOrderIds, keep }: { vendorOrderIds: readonly string[]; keep: string | null },
): Promise<void> {
  const ids = (await paymentIdsOfOrders(tx, vendorOrderIds)).filter((id) => id !== keep)
  for (const payment of await lockPayments(tx, ids)) {
    const moved = await movePayment(core, tx, payment, 'withdraw')
    if (moved === null && payment.settledAt === null) await refundShares(core, tx, payment.shares, 'other-payment')
  }
}

/** Money that counts for nothing goes back whole: it came late, twice, or in the wrong amount. */
export async function returnPayment(core: Core, tx: Transaction, { paymentId, reason }: { paymentId: string; reason: string }): Promise<Dong> {
  const [payment] = await lockPayments(tx, [paymentId])
  return payment ? refundShares(core, tx, payment.shares, reason) : noMoney
}

/** Asks back whatever of these shares was captured and not asked back before. The caller holds the payment's lock. */
export async function refundShares(core: Core, tx: Transaction, shares: readonly ShareRow[], reason: string): Promise<Dong> {
  const asked = await refundsOf(tx, shares.map((share) => share.id))
  const sums: Dong[] = []
  for (const share of shares) {
    const before = asked.filter((refund) => refund.paymentShareId === share.id)
    const left = refundLeft(share.captured, before.map((refund) => refund.amount))
    if (left === 0n) continue
    await askBack(core, tx, { share, amount: left, reason, place: before.length + 1 })
    sums.push(left)
  }
  return add(noMoney, ...sums)
}

export type AskBack = {
  share: ShareRow
  amount: Dong
  reason: string
  /** The how-manieth refund of this share it is. */
  place: number
  decided?: { by: string | null; claimId: string; parts: readonly RefundPart[] }
}

/** Writes a refund down and queues carrying it out. The caller holds the payment's lock and has looked at what is left. */
export async function askBack(core: Core, tx: Transaction, { share, amount, reason, place, decided }: AskBack): Promise<string> {
  const now = core.clock.now()
  const refundId = await insertRefund(tx, {
    paymentShareId: share.id,
    amount,
    reason,
    requestKey: `${share.id}:${place}`,
    createdAt: now,
    dueOn: refundDueOn(now),
    decidedBy: decided?.by ?? null,
    claimId: decided?.claimId ?? null,
    parts: decided?.parts ?? [],
  })
  await core.announce(tx, { type: 'refundRequested', refundId } satisfies RefundRequested)
  return refundId
}
