import type { Core } from '#app/platform/core.server.ts'
import type { PaymentMethod } from '../rules/payment-gateway.ts'
import { isOpenPayment, type PaymentState } from '../rules/payment-states.ts'

/** The provider's pages of a payment that is not waited for any more. */
export async function openPages(core: Core, paymentId: string): Promise<{ method: PaymentMethod; sessionIds: string[] } | null> {
  const payment = await core.db.payment.findUnique({
    where: { id: paymentId },
    select: { method: true, state: true, settledAt: true, events: { where: { kind: 'begun' }, select: { providerPaymentId: true } } },
  })
  if (!payment || payment.settledAt || isOpenPayment(payment.state as PaymentState)) return null
  return { method: payment.method as PaymentMethod, sessionIds: payment.events.flatMap((event) => event.providerPaymentId ?? []) }
}
