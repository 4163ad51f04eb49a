import { noMoney } from '#app/domain/shared/money.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { within } from '#app/platform/within.server.ts'
import { paymentToBegin } from '../reads/payment-to-begin.server.ts'
import type { PaymentBegun, PaymentGateway, PaymentGateways } from '../rules/payment-gateway.ts'
import { isOpenPayment } from '../rules/payment-states.ts'
import { recordEvent } from './record-event.server.ts'

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
    if (begun.kind === 'unavailable') return refuse(begun)
    if (begun.kind === 'redirect' && begun.sessionId) return await keepPage(core, gateway, { ...begun, sessionId: begun.sessionId }, beginning.reference)
    return done(begun)
  } catch {
    // A gateway that times out is an expected failure: the shopper tries again or chooses another method.
    return refuse({ kind: 'unavailable' })
  }
}

type OpenPage = Extract<PaymentBegun, { kind: 'redirect' }> & { sessionId: string }

/** The page is written down, to be closed when the shopper pays another way; at once, when that has just happened. */
async function keepPage(core: Core, gateway: PaymentGateway, page: OpenPage, reference: string): Promise<Result<OpenPage, BeginPaymentProblem>> {
  const { sessionId } = page
  const begun = { kind: 'begun', amount: noMoney, occurredAt: core.clock.now(), providerPaymentId: sessionId, raw: { sessionId } } as const
  const kept = await recordEvent(core, { provider: gateway.method, event: { ...begun, providerEventId: `begun:${sessionId}`, reference } })
  if (!kept.ok || kept.value.kind !== 'kept' || isOpenPayment(kept.value.state)) return done(page)
  await gateway.close?.(sessionId)
  return refuse({ kind: 'not-open' })
}
