import { plainFields, sameValue, variantFields, type ListedPicture, type ListedVariant, type Listing, type PlainField, type VariantField } from './listing.ts'
import { sensitiveFields } from './sensitive-fields.ts'

/** A value as a page can print it: money as a bigint, lists as they are. */
export type DiffValue = string | number | boolean | bigint | null | (string | number)[]

export type FieldDifference = { field: PlainField; before: DiffValue; after: DiffValue; isSensitive: boolean }
export type VariantDifference = {
  variantId: string
  nameVi: string
  nameEn: string
  change: 'added' | 'removed' | 'changed'
  fields: { field: VariantField; before: DiffValue; after: DiffValue }[]
}
export type PictureDifference = { added: ListedPicture[]; removed: ListedPicture[]; kept: ListedPicture[]; isReordered: boolean }

/** What an officer has to look at. For a new listing every filled field is a difference from nothing. */
export type ListingDiff = { fields: FieldDifference[]; variants: VariantDifference[]; pictures: PictureDifference | null }

/** Field by field, from the listing that was (null for a new one) to the proposed one. */
export function listingDiff(before: Listing | null, after: Listing): ListingDiff {
  return {
    fields: plainFields
      .filter((field) => (before ? !sameValue(before[field], after[field]) : isFilled(after[field])))
      .map((field) => ({ field, before: before?.[field] ?? null, after: after[field], isSensitive: sensitiveFields[field] !== undefined })),
    variants: variantDifferences(before?.variants ?? [], after.variants),
    pictures: pictureDifference(before?.pictures ?? [], after.pictures),
  }
}

export function isEmptyDiff(diff: ListingDiff): boolean {
  return diff.fields.length === 0 && diff.variants.length === 0 && diff.pictures === null
}

function variantDifferences(before: ListedVariant[], after: ListedVariant[]): VariantDifference[] {
  const removed = before.filter(({ id }) => !after.some((variant) => variant.id === id))
  const changed = after.flatMap((variant): VariantDifference[] => {
    const known = before.find(({ id }) => id === variant.id)
    const fields = variantFields
      .filter((field) => (known ? known[field] !== variant[field] : isFilled(variant[field])))
      .map((field) => ({ field, before: known?.[field] ?? null, after: variant[field] }))
    return fields.length === 0 ? [] : [{ ...named(variant), change: known ? 'changed' : 'added', fields }]
  })
  return [...changed, ...removed.map((variant): VariantDifference => ({ ...named(variant), change: 'removed', fields: [] }))]
}

function named({ id, nameVi, nameEn }: ListedVariant) {
  return { variantId: id, nameVi, nameEn }
}

function pictureDifference(before: ListedPicture[], after: ListedPicture[]): PictureDifference | null {
  if (sameValue(before, after)) return null
  const wasThere = (picture: ListedPicture) => before.some(({ id }) => id === picture.id)
  const isThere = (picture: ListedPicture) => after.some(({ id }) => id === picture.id)
  const kept = after.filter(wasThere)
  const keptBefore = before.filter(isThere)
  return {
    added: after.filter((picture) => !wasThere(picture)),
    removed: before.filter((picture) => !isThere(picture)),
    kept,
    isReordered: !sameValue(kept.map(({ id }) => id), keptBefore.map(({ id }) => id)),
  }
}

function isFilled(value: DiffValue): boolean {
  return value !== null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0)
}
