import type Stripe from 'stripe'
import type { ProviderSplit, SplitAnswer } from '#app/domain/payments/rules/provider-split.ts'
import { isOutage, stripeAmount, troubleOf, type StripeTrouble } from './stripe-client.server.ts'

/**
 * Separate charges and transfers: the shopper pays once, then each vendor's part goes to its connected account, out of
 * that very charge (`source_transaction`), so that it need not wait until the charge is available.
 */
export function stripeSplit(stripe: Stripe, onTrouble: (trouble: StripeTrouble) => void): ProviderSplit {
  const answered = async (doing: string, ask: () => Promise<{ id: string }>): Promise<SplitAnswer> => {
    try {
      return { kind: 'done', providerId: (await ask()).id }
    } catch (error) {
      const trouble = troubleOf(error, doing)
      onTrouble(trouble)
      return isOutage(error) ? { kind: 'unavailable' } : { kind: 'refused', reason: trouble.message.slice(0, 500) }
    }
  }
  return {
    transfer: ({ reference, providerPaymentId, amount, destination, requestKey }) =>
      answered('transfer', async () => {
        const { latest_charge } = await stripe.paymentIntents.retrieve(providerPaymentId)
        const charge = typeof latest_charge === 'string' ? latest_charge : latest_charge?.id
        return stripe.transfers.create(
          {
            ...stripeAmount(amount),
            destination,
            transfer_group: reference,
            ...(charge ? { source_transaction: charge } : {}),
            metadata: { reference, requestKey },
          },
          { idempotencyKey: `transfer:${requestKey}` },
        )
      }),
    reverse: ({ transferId, amount, requestKey }) =>
      answered('reversal', () =>
        stripe.transfers.createReversal(
          transferId,
          { amount: stripeAmount(amount).amount, metadata: { requestKey } },
          { idempotencyKey: `reversal:${requestKey}` },
        ),
      ),
  }
}
