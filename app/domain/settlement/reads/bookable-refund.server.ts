import { add, dong, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { SURPLUS } from '#app/domain/payments/rules/surplus.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RefundedParts } from '../rules/turn-round.ts'

export type BookableRefund = {
  id: string
  method: PaymentMethod
  amount: Dong
  vendorId: string
  vendorOrderId: string
  /** Whether it gives back money that counted for the order; otherwise the money came for nothing and no sale is turned round. */
  isOfSale: boolean
  isSettled: boolean
  /** By line, null for shipping; null when it is of the whole. */
  named: ReadonlyMap<string | null, Dong> | null
}

/** A refund that was decided, whether its money is back already or not. */
export async function bookableRefund(db: Transaction, refundId: string): Promise<BookableRefund | null> {
  const refund = await db.refund.findUnique({ where: { id: refundId }, include: { parts: true, share: { include: { payment: true } } } })
  if (!refund) return null
  const { share, parts } = refund
  const order = await db.vendorOrder.findUniqueOrThrow({ where: { id: share.vendorOrderId }, select: { paidBy: true, vendorId: true } })
  return {
    id: refund.id,
    method: share.payment.method as PaymentMethod,
    amount: dong(refund.amountDong),
    vendorId: order.vendorId,
    vendorOrderId: share.vendorOrderId,
    isOfSale: order.paidBy === share.paymentId && refund.reason !== SURPLUS,
    isSettled: refund.state === 'settled',
    named: parts.length === 0 ? null : sumByLine(parts),
  }
}

function sumByLine(parts: readonly { orderLineId: string | null; amountDong: bigint }[]): Map<string | null, Dong> {
  const named = new Map<string | null, Dong>()
  for (const { orderLineId, amountDong } of parts) named.set(orderLineId, add(named.get(orderLineId) ?? noMoney, dong(amountDong)))
  return named
}

/** Of what is named, how much is goods and how much shipping. */
export function partsOf({ named }: BookableRefund): RefundedParts {
  if (!named) return null
  const goods = [...named].filter(([lineId]) => lineId !== null).map(([, amount]) => amount)
  return { goods: add(noMoney, ...goods), shipping: named.get(null) ?? noMoney }
}
