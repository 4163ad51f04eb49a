import { dong } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { PaymentBegun, PaymentGateways, PaymentMethod } from '../rules/payment-gateway.ts'
import { isOpenPayment, type PaymentState } from '../rules/payment-states.ts'

export type BeginPaymentInput = { paymentId: string; description: string; locale: 'vi' | 'en'; returnUrl: string }
export type BeginPaymentProblem =
  /** Paid, expired or withdrawn already: look at the order page. */
  | { kind: 'not-open' }
  /** The provider cannot be reached; the order and the goods are kept until the deadline. */
  | { kind: 'unavailable' }

/** Asks the provider how the shopper pays; never inside a transaction (R8). Asking twice is harmless. */
export async function beginPayment(
  core: Core,
  gateways: PaymentGateways,
  { paymentId, ...rest }: BeginPaymentInput,
): Promise<Result<Exclude<PaymentBegun, { kind: 'unavailable' }>, BeginPaymentProblem>> {
  const payment = await core.db.payment.findUnique({ where: { id: paymentId } })
  const now = core.clock.now()
  if (!payment || !isOpenPayment(payment.state as PaymentState)) return refuse({ kind: 'not-open' })
  if (payment.expiresAt && payment.expiresAt <= now) return refuse({ kind: 'not-open' })
  const gateway = gateways[payment.method as PaymentMethod]
  const beginning = { ...rest, reference: payment.reference, amount: dong(payment.amountDong), expiresAt: payment.expiresAt ?? now }
  try {
    const begun = await gateway.begin(beginning)
    return begun.kind === 'unavailable' ? refuse(begun) : done(begun)
  } catch {
    // A gateway that times out is an expected failure: the shopper tries again or chooses another method.
    return refuse({ kind: 'unavailable' })
  }
}
