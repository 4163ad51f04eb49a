import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Core } from '#app/platform/core.server.ts'

export type CaptureAtProvider = { method: PaymentMethod; providerPaymentId: string }

/** What a provider calls money that came in; null when the event was not that, or the provider never said. */
export async function captureAtProvider(core: Core, paymentEventId: string): Promise<CaptureAtProvider | null> {
  const event = await core.db.paymentEvent.findUnique({ where: { id: paymentEventId }, select: { kind: true, provider: true, providerPaymentId: true } })
  if (event?.kind !== 'settled' || !event.providerPaymentId) return null
  return { method: event.provider as PaymentMethod, providerPaymentId: event.providerPaymentId }
}
