import type { Core } from '#app/platform/core.server.ts'
import type { PaymentMethod } from '../rules/payment-gateway.ts'

export type SettledPayment = { id: string; purchaseId: string; method: PaymentMethod; vendorOrderIds: string[] }

/** A payment whose exact amount once was there, with the vendor orders it is for; otherwise null. */
export async function settledPayment(core: Core, paymentId: string): Promise<SettledPayment | null> {
  const payment = await core.db.payment.findUnique({ where: { id: paymentId }, include: { shares: { select: { vendorOrderId: true } } } })
  if (!payment?.settledAt) return null
  const { id, purchaseId, method, shares } = payment
  return { id, purchaseId, method: method as PaymentMethod, vendorOrderIds: shares.map((share) => share.vendorOrderId) }
}
