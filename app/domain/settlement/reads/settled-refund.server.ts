import { add, dong, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type SettledRefund = {
  id: string
  method: PaymentMethod
  amount: Dong
  vendorOrderId: string
  /** Whether it gives back money that counted for the order; otherwise the money came for nothing and no sale is turned round. */
  isOfSale: boolean
  /** Asked back of the same share before this one, whether settled yet or not. */
  before: Dong
}

/** A refund that is back with the buyer; null while it is not. */
export async function settledRefund(db: Transaction, refundId: string): Promise<SettledRefund | null> {
  const refund = await db.refund.findUnique({ where: { id: refundId }, include: { share: { include: { payment: true, refunds: true } } } })
  if (refund?.state !== 'settled') return null
  const { share } = refund
  const order = await db.vendorOrder.findUnique({ where: { id: share.vendorOrderId }, select: { paidBy: true } })
  const earlier = share.refunds.filter((one) => one.id < refund.id)
  return {
    id: refund.id,
    method: share.payment.method as PaymentMethod,
    amount: dong(refund.amountDong),
    vendorOrderId: share.vendorOrderId,
    isOfSale: order?.paidBy === share.paymentId,
    before: add(noMoney, ...earlier.map((one) => dong(one.amountDong))),
  }
}
