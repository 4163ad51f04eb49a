import type { PaymentGateways } from '#app/domain/payments/rules/payment-gateway.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { captureAtProvider } from '../reads/capture-at-provider.server.ts'
import { providerFeePosting } from '../rules/postings.ts'
import { post } from '../store/ledger.server.ts'
import { keepUnbookedFee } from '../store/unbooked-fees.server.ts'

/**
 * Asks a provider, outside any transaction, what it keeps of money that came in, and books it as the floor's cost; once
 * per payment at the provider. Throws when it cannot tell yet: the job asks again. In other money than đồng it is kept and
 * shown among the differences, because nothing is converted by guess.
 */
export async function recordProviderFee(core: Core, gateways: PaymentGateways, { paymentEventId }: { paymentEventId: string }): Promise<Result<undefined, never>> {
  const capture = await captureAtProvider(core, paymentEventId)
  const feeOf = capture && gateways[capture.method]?.feeOf
  if (!feeOf) return done()
  const answer = await feeOf(capture.providerPaymentId)
  if (answer.kind === 'unavailable') throw new Error(`${capture.method} cannot tell its fee for ${capture.providerPaymentId} yet`)
  const { providerPaymentId } = capture
  const now = core.clock.now()
  return transact(core, async (tx) => {
    if (answer.kind === 'fee') await post(tx, now, [providerFeePosting({ providerPaymentId, amount: answer.amount })])
    else await keepUnbookedFee(tx, { paymentEventId, providerPaymentId, currency: answer.currency, minorUnits: answer.minorUnits, seenAt: now })
    return done()
  })
}
