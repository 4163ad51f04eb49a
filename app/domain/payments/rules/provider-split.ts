import type { Dong } from '#app/domain/shared/money.ts'

/** `destination`: the vendor's own account at the provider. */
export type SplitTransfer = { reference: string; providerPaymentId: string; amount: Dong; destination: string; requestKey: string }
/** Takes back a part of a transfer, because the goods it was for were refunded. */
export type SplitReversal = { transferId: string; amount: Dong; requestKey: string }

export type SplitAnswer =
  | { kind: 'done'; providerId: string }
  /** Cannot be reached; worth another try under the same key. */
  | { kind: 'unavailable' }
  /** Will never be accepted like this: a closed account, a balance too low. */
  | { kind: 'refused'; reason: string }

/** What a licensed provider that splits can do beside taking the payment: hand each vendor its part (R9). */
export interface ProviderSplit {
  transfer(request: SplitTransfer): Promise<SplitAnswer>
  reverse(request: SplitReversal): Promise<SplitAnswer>
}
