import type { Dong } from '#app/domain/shared/money.ts'
import { isPriceJump } from './price-jump.ts'
import { sameValue, type ListedVariant, type Listing, type PlainField } from './listing.ts'

/** Why an edit has to pass an officer (R13); stored with the change and shown to both sides. */
export const sensitiveReasonNames = ['name', 'picture', 'label', 'origin', 'category', 'flags', 'pack', 'price'] as const
export type SensitiveReason = (typeof sensitiveReasonNames)[number]

/** Label texts are what Decree 37/2026 Art. 42 wants on the pack: ingredients, use, storage, warnings, time to keep. */
export const sensitiveFields: { readonly [Field in PlainField]?: SensitiveReason } = {
  nameVi: 'name',
  nameEn: 'name',
  categorySlug: 'category',
  originPlace: 'origin',
  ingredients: 'label',
  usage: 'label',
  warnings: 'label',
  storageVi: 'label',
  storageEn: 'label',
  shelfLifeDays: 'label',
  ageRestricted: 'flags',
  cashlessOnly: 'flags',
  selfProduced: 'flags',
}

/** Pack size is part of the label too; weight for shipping and whether it is on sale just now are not. */
const sensitiveVariantFields = ['nameVi', 'nameEn', 'netGrams', 'netMillilitres', 'pieces', 'gtin'] as const

/** The reasons why going from the live listing to the wanted one needs an officer; none means it may show at once. */
export function sensitiveReasons(live: Listing, wanted: Listing, day: string, approved: ApprovedPrices = noPrices): SensitiveReason[] {
  const reasons = new Set<SensitiveReason>()
  for (const [field, reason] of Object.entries(sensitiveFields) as [PlainField, SensitiveReason][]) {
    if (!sameValue(live[field], wanted[field])) reasons.add(reason)
  }
  if (showsOtherPictures(live, wanted)) reasons.add('picture')
  for (const variant of wanted.variants) {
    const known = live.variants.find(({ id }) => id === variant.id)
    if (!known || changesPack(known, variant)) reasons.add('pack')
    if (known && jumps(known, variant, day, approved)) reasons.add('price')
  }
  return sensitiveReasonNames.filter((name) => reasons.has(name))
}

/** By variant: the last price that an officer saw, where the vendor has moved from it since. */
export type ApprovedPrices = ReadonlyMap<string, Dong>

const noPrices: ApprovedPrices = new Map()

/** Whether a new price is far from the one that was last approved: many small steps are a large one. */
export function jumps(live: ListedVariant, wanted: ListedVariant, day: string, approved: ApprovedPrices): boolean {
  const from = approved.get(live.id) ?? live.priceDong
  return live.priceDong !== wanted.priceDong && isPriceJump(from, wanted.priceDong, day)
}

export function changesPack(live: ListedVariant, wanted: ListedVariant): boolean {
  return sensitiveVariantFields.some((field) => live[field] !== wanted[field])
}

/** Taking a picture away or ordering them anew shows nothing that was not approved. */
export function showsOtherPictures(live: Listing, wanted: Listing): boolean {
  const known = new Set(live.pictures.map(({ id }) => id))
  return wanted.pictures.some(({ id }) => !known.has(id))
}
