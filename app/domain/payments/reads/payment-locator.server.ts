import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentMethod } from '../rules/payment-gateway.ts'

/** The payment that a provider knows by this reference; null when there is none of that method. */
export async function paymentIdOfReference(db: Transaction, method: PaymentMethod, reference: string): Promise<string | null> {
  const row = await db.payment.findUnique({ where: { reference }, select: { id: true, method: true } })
  return row?.method === method ? row.id : null
}

/** All payments that have a part for one of these vendor orders. */
export async function paymentIdsOfOrders(db: Transaction, vendorOrderIds: readonly string[]): Promise<string[]> {
  const rows = await db.paymentShare.findMany({
    where: { vendorOrderId: { in: [...vendorOrderIds] } },
    distinct: ['paymentId'],
    select: { paymentId: true },
  })
  return rows.map((row) => row.paymentId)
}
