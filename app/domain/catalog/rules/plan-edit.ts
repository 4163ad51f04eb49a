import { plainFields, sameValue, type ListedVariant, type Listing } from './listing.ts'
import { changesPack, jumps, sensitiveFields, sensitiveReasons, type ApprovedPrices, type SensitiveReason } from './sensitive-fields.ts'

export type EditPlan = {
  /** What shoppers see from now on; the live listing itself when nothing may show yet. */
  shown: Listing
  /** What waits for the officer; null when everything shows at once. */
  proposal: { listing: Listing; reasons: SensitiveReason[] } | null
}

/** Splits an edit of an approved listing into what shows at once and what waits for an officer (R13). */
export function planEdit(live: Listing, wanted: Listing, day: string, approved: ApprovedPrices = new Map()): EditPlan {
  const complete = { ...wanted, variants: withMissing(live.variants, wanted.variants) }
  const reasons = sensitiveReasons(live, complete, day, approved)
  if (reasons.length === 0) return { shown: complete, proposal: null }
  return { shown: withoutSensitive(live, complete, day, approved), proposal: { listing: complete, reasons } }
}

/** Packs are never deleted: one that the vendor left out is taken off sale. */
function withMissing(live: ListedVariant[], wanted: ListedVariant[]): ListedVariant[] {
  const missing = live.filter(({ id }) => !wanted.some((variant) => variant.id === id))
  return [...wanted, ...missing.map((variant) => ({ ...variant, isActive: false }))]
}

function withoutSensitive(live: Listing, wanted: Listing, day: string, approved: ApprovedPrices): Listing {
  const harmless = plainFields.filter((field) => !sensitiveFields[field] && field !== 'codAllowed')
  const known = new Set(live.pictures.map(({ id }) => id))
  return {
    ...live,
    ...Object.fromEntries(harmless.map((field) => [field, wanted[field]])),
    // Cash on delivery follows the age and payment flags, which wait; alone it may change.
    codAllowed: live.cashlessOnly === wanted.cashlessOnly ? wanted.codAllowed : live.codAllowed,
    pictures: sameValue(live.pictures, wanted.pictures) ? live.pictures : picturesNow(live, wanted, known),
    variants: live.variants.map((variant) => variantNow(variant, wanted.variants, day, approved)),
  }
}

/** While a new picture waits, a removed one keeps standing in for it, so that the listing is never without. */
function picturesNow(live: Listing, wanted: Listing, known: Set<string>): Listing['pictures'] {
  const onlyKnown = wanted.pictures.every(({ id }) => known.has(id))
  return onlyKnown ? wanted.pictures : live.pictures
}

function variantNow(live: ListedVariant, wanted: ListedVariant[], day: string, approved: ApprovedPrices): ListedVariant {
  const next = wanted.find(({ id }) => id === live.id) ?? live
  // A new price with a new content is judged together by the officer: it must not show beside the old content.
  const priceMayShow = !changesPack(live, next) && !jumps(live, next, day, approved)
  return {
    ...live,
    priceDong: priceMayShow ? next.priceDong : live.priceDong,
    weightGrams: next.weightGrams,
    isActive: next.isActive,
  }
}
