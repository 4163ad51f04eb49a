import { add, noMoney, subtract, type Dong } from '#app/domain/shared/money.ts'

/** What a refund is for: a line (pieces given back whole, or a part of their price) or, without a line, the delivery. */
export type RefundPart = { orderLineId: string | null; quantity: number | null; amount: Dong }

/** What can still be asked back of a share: what came in, less what was asked back before, settled or not (5). Never negative. */
export function refundLeft(captured: Dong, askedBefore: readonly Dong[]): Dong {
  const left = subtract(captured, add(noMoney, ...askedBefore))
  return left > 0n ? left : noMoney
}

export type RefundRefusal = { kind: 'nothing-to-refund' } | { kind: 'more-than-left'; left: Dong }

/** Why these parts cannot be asked back; null when they can. */
export function refundRefusal(parts: readonly RefundPart[], left: Dong): RefundRefusal | null {
  const wanted = add(noMoney, ...parts.map((part) => part.amount))
  if (wanted <= 0n || parts.some((part) => part.amount <= 0n)) return { kind: 'nothing-to-refund' }
  return wanted > left ? { kind: 'more-than-left', left } : null
}
