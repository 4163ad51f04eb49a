import { dong } from '#app/domain/shared/money.ts'
import type { ListedVariant, Listing } from './listing.ts'

/** A listing as JSON can keep it: money as text, since JSON has no whole numbers of that size. */
export type KeptListing = Omit<Listing, 'variants' | 'selfProduced'> & { selfProduced?: boolean } & { variants: (Omit<ListedVariant, 'priceDong'> & { priceDong: string })[] }

export function keepListing(listing: Listing): KeptListing {
  return { ...listing, variants: listing.variants.map((variant) => ({ ...variant, priceDong: variant.priceDong.toString() })) }
}

/** The listing that `keepListing` wrote. Throws on anything else: these rows have one writer. */
export function restoreListing(kept: unknown): Listing {
  const listing = kept as KeptListing
  // Kept before anybody was asked whether it is self-produced: nobody said so.
  return { ...listing, selfProduced: listing.selfProduced ?? false, variants: listing.variants.map((variant) => ({ ...variant, priceDong: dong(BigInt(variant.priceDong)) })) }
}
