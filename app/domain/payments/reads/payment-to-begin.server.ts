import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { PaymentMethod } from '../rules/payment-gateway.ts'
import { isOpenPayment, type PaymentState } from '../rules/payment-states.ts'

export type PaymentToBegin = { method: PaymentMethod; reference: string; amount: Dong; expiresAt: Date }

/** A payment that still waits for its money before its deadline; otherwise null. */
export async function paymentToBegin(core: Core, paymentId: string): Promise<PaymentToBegin | null> {
  const now = core.clock.now()
  const payment = await core.db.payment.findUnique({ where: { id: paymentId } })
  if (!payment || !isOpenPayment(payment.state as PaymentState)) return null
  const { method, reference, amountDong, expiresAt } = payment
  if (expiresAt && expiresAt <= now) return null
  return { method: method as PaymentMethod, reference, amount: dong(amountDong), expiresAt: expiresAt ?? now }
}
