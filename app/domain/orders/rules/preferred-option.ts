import type { QuotedVendor, ShippingOption } from './checkout-view.ts'

/**
 * The way of delivery that is marked: what was chosen, else the first that brings the parcel, in the seller's order.
 * Fetching it is marked unasked only where the seller offers nothing else: a buyer who lives far away, and whose
 * address lost its delivery, would otherwise have bought goods that never come.
 */
export function preferredOption({ chosen, options }: Pick<QuotedVendor, 'chosen' | 'options'>): ShippingOption | null {
  if (chosen) return chosen
  const isOnlyFetched = options.every(({ kind }) => kind === 'pickup')
  return options.find(({ fee, kind }) => fee !== null && (isOnlyFetched || kind !== 'pickup')) ?? null
}
