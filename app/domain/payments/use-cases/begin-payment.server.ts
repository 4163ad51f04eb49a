import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { within } from '#app/platform/within.server.ts'
import { paymentToBegin } from '../reads/payment-to-begin.server.ts'
import type { PaymentBegun, PaymentGateways } from '../rules/payment-gateway.ts'

export type BeginPaymentInput = { paymentId: string; description: string; locale: 'vi' | 'en'; returnUrl: string }
export type BeginPaymentProblem =
  /** Paid, expired or withdrawn already: look at the order page. */
  | { kind: 'not-open' }
  /** The provider cannot be reached; the order and the goods are kept until the deadline. */
  | { kind: 'unavailable' }

/** A shopper who waits longer has left; the goods are kept meanwhile. */
const PATIENCE_MS = 15_000

/** Asks the provider how the shopper pays; never inside a transaction (R8). Asking twice is harmless. */
export async function beginPayment(
  core: Core,
  gateways: PaymentGateways,
  { paymentId, ...rest }: BeginPaymentInput,
  patienceMs = PATIENCE_MS,
): Promise<Result<Exclude<PaymentBegun, { kind: 'unavailable' }>, BeginPaymentProblem>> {
  const payment = await paymentToBegin(core, paymentId)
  if (!payment) return refuse({ kind: 'not-open' })
  const { method, ...known } = payment
  const gateway = gateways[method]
  if (!gateway) return refuse({ kind: 'unavailable' })
  const beginning = { ...rest, ...known }
  try {
    const begun = await within(patienceMs, gateway.begin(beginning))
    return begun.kind === 'unavailable' ? refuse(begun) : done(begun)
  } catch {
    // A gateway that times out is an expected failure: the shopper tries again or chooses another method.
    return refuse({ kind: 'unavailable' })
  }
}
