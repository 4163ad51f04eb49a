import { newId } from '#app/domain/shared/ids.ts'
import { withAlcoholLaw } from './alcohol.ts'
import { gtinProblem } from './gtin.ts'
import { MAX_PICTURES, MAX_VARIANTS, type ListedVariant, type Listing } from './listing.ts'
import { priceProblem } from './price-limits.ts'
import { isShippingClass } from './shipping-classes.ts'

/** What a form sends: a pack without an id is a new one. */
export type ListingInput = Omit<Listing, 'variants'> & { variants: (Omit<ListedVariant, 'id'> & { id: string | null })[] }

/** The listing an input asks for: new packs get ids, months are put in order, the law on alcohol is applied. */
export function wantedListing(input: ListingInput, day: string): Listing {
  return withAlcoholLaw(
    {
      ...input,
      seasonMonths: [...new Set(input.seasonMonths)].sort((a, b) => a - b),
      variants: input.variants.map((variant) => ({ ...variant, id: variant.id ?? newId() })),
    },
    day,
  )
}

/** Names of the fields that no form of ours would send like this; none when the listing can be kept. */
export function faultyFields(listing: Listing, knownVariants: ReadonlySet<string>, input: ListingInput): string[] {
  const faults: string[] = []
  if (listing.nameVi === '' || listing.nameVi.length > 120) faults.push('nameVi')
  if (!isShippingClass(listing.shippingClass)) faults.push('shippingClass')
  if (listing.seasonMonths.some((month) => !Number.isInteger(month) || month < 1 || month > 12)) faults.push('seasonMonths')
  if (!isCount(listing.shelfLifeDays)) faults.push('shelfLifeDays')
  if (!isCount(listing.maxTransitHours)) faults.push('maxTransitHours')
  if (listing.pictures.length > MAX_PICTURES) faults.push('pictures')
  if (listing.variants.length === 0 || listing.variants.length > MAX_VARIANTS) faults.push('variants')
  listing.variants.forEach((variant, index) => {
    const asked = input.variants[index]?.id ?? null
    if (asked !== null && !knownVariants.has(asked)) faults.push(`variants[${index}].id`)
    faults.push(...faultsOfVariant(variant).map((field) => `variants[${index}].${field}`))
  })
  if (new Set(listing.variants.map(({ id }) => id)).size < listing.variants.length) faults.push('variants')
  return faults
}

function faultsOfVariant(variant: ListedVariant): string[] {
  const fine: Partial<Record<keyof ListedVariant, boolean>> = {
    nameVi: variant.nameVi !== '',
    priceDong: priceProblem(variant.priceDong) === null,
    netGrams: isCount(variant.netGrams),
    netMillilitres: isCount(variant.netMillilitres),
    pieces: isCount(variant.pieces),
    weightGrams: isCount(variant.weightGrams),
    gtin: variant.gtin === null || gtinProblem(variant.gtin) === null,
  }
  return Object.keys(fine).filter((field) => !fine[field as keyof ListedVariant])
}

function isCount(value: number | null): boolean {
  return value === null || (Number.isInteger(value) && value > 0 && value <= 10_000_000)
}
