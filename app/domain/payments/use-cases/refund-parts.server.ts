import { add } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { refundLeft, refundRefusal, type RefundPart, type RefundRefusal } from '../rules/refund-limit.ts'
import { lockPayments } from '../store/payments.server.ts'
import { refundsOf } from '../store/refunds.server.ts'
import { askBack } from './give-back.server.ts'

export type RefundPartsInput = {
  /** The one payment that counts for the order. */
  paymentId: string
  vendorOrderId: string
  parts: readonly RefundPart[]
  reason: string
  /** The person who decided; null when it follows from a rule. */
  decidedBy: string | null
  claimId: string
}

/**
 * Asks a part of an order's money back, as somebody decided. Deciding is all it does: the job that hears of it, or a
 * person with the right to pay, carries it out. Never more than came in and was not asked back yet.
 */
export async function refundParts(core: Core, tx: Transaction, input: RefundPartsInput): Promise<Result<{ refundId: string }, RefundRefusal>> {
  const { paymentId, vendorOrderId, parts, reason, decidedBy, claimId } = input
  const [payment] = await lockPayments(tx, [paymentId])
  const share = payment?.shares.find((one) => one.vendorOrderId === vendorOrderId)
  if (!share) throw new Error(`Payment ${paymentId} has no part for vendor order ${vendorOrderId}`)
  const before = await refundsOf(tx, [share.id])
  const refusal = refundRefusal(parts, refundLeft(share.captured, before.map((refund) => refund.amount)))
  if (refusal) return refuse(refusal)
  const amount = add(...parts.map((part) => part.amount))
  const decided = { by: decidedBy, claimId, parts }
  return done({ refundId: await askBack(core, tx, { share, amount, reason, place: before.length + 1, decided }) })
}
