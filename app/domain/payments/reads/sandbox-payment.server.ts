import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { isOpenPayment, type PaymentState } from '../rules/payment-states.ts'

export type SandboxPayment = { reference: string; amount: Dong; state: PaymentState; isOpen: boolean; expiresAt: Date | null }

/** What the pretend gateway knows of a payment; null for a reference it was never given. */
export async function sandboxPayment(core: Core, reference: string): Promise<SandboxPayment | null> {
  const payment = await core.db.payment.findUnique({ where: { reference } })
  if (payment?.method !== 'sandbox') return null
  const state = payment.state as PaymentState
  return { reference, amount: dong(payment.amountDong), state, isOpen: isOpenPayment(state), expiresAt: payment.expiresAt }
}
