import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { VendorOrderState } from './vendor-order-states.ts'

/**
 * The buyer may say that a parcel arrived while it is on its way or delivered. Not while cash is still to be collected
 * for it: that is for whoever took the money to say.
 */
export function mayConfirmReceipt({ state, method }: { state: VendorOrderState; method: PaymentMethod }): boolean {
  return state === 'delivered' || (state === 'shipped' && method !== 'cash-on-delivery')
}
