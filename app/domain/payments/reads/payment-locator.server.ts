import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentMethod } from '../rules/payment-gateway.ts'

/** The payment that a provider knows by this reference; null when there is none of that method. */
export async function paymentIdOfReference(db: Transaction, method: PaymentMethod, reference: string): Promise<string | null> {
  const row = await db.payment.findUnique({ where: { reference }, select: { id: true, method: true } })
  return row?.method === method ? row.id : null
}

/** The payment of which an earlier event told under this name of the provider's. */
export async function paymentIdOfProviderPayment(db: Transaction, method: PaymentMethod, providerPaymentId: string): Promise<string | null> {
  const row = await db.paymentEvent.findFirst({
    where: { provider: method, providerPaymentId, paymentId: { not: null } },
    select: { paymentId: true },
  })
  return row?.paymentId ?? null
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

/** The payment whose lock guards this refund. `refundId` must be an id. */
export async function paymentIdOfRefund(db: Transaction, refundId: string): Promise<string | null> {
  const row = await db.refund.findUnique({ where: { id: refundId }, select: { share: { select: { paymentId: true } } } })
  return row?.share.paymentId ?? null
}
