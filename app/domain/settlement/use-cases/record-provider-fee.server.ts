import type { PaymentGateways } from '#app/domain/payments/rules/payment-gateway.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { captureAtProvider } from '../reads/capture-at-provider.server.ts'
import { providerFeePosting } from '../rules/postings.ts'
import { post } from '../store/ledger.server.ts'

/**
 * Asks a provider, outside any transaction, what it keeps of money that came in, and books it as the floor's cost; once
 * per payment at the provider. Throws when it cannot tell yet: the job asks again. In other money than đồng it is left
 * to the provider's own bill, because nothing is converted by guess.
 */
export async function recordProviderFee(core: Core, gateways: PaymentGateways, { paymentEventId }: { paymentEventId: string }): Promise<Result<undefined, never>> {
  const capture = await captureAtProvider(core, paymentEventId)
  const feeOf = capture && gateways[capture.method]?.feeOf
  if (!feeOf) return done()
  const answer = await feeOf(capture.providerPaymentId)
  if (answer.kind === 'unavailable') throw new Error(`${capture.method} cannot tell its fee for ${capture.providerPaymentId} yet`)
  if (answer.kind === 'foreign-currency') return done()
  return transact(core, async (tx) => {
    await post(tx, core.clock.now(), [providerFeePosting({ providerPaymentId: capture.providerPaymentId, amount: answer.amount })])
    return done()
  })
}
