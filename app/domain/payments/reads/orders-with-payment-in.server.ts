import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentState } from '../rules/payment-states.ts'

/** Which of these vendor orders have a payment in one of these states. */
export async function ordersWithPaymentIn(db: Transaction, vendorOrderIds: readonly string[], states: readonly PaymentState[]): Promise<Set<string>> {
  const shares = await db.paymentShare.findMany({
    where: { vendorOrderId: { in: [...vendorOrderIds] }, payment: { state: { in: [...states] } } },
    select: { vendorOrderId: true },
  })
  return new Set(shares.map((share) => share.vendorOrderId))
}
