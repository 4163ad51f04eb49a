import { addUp, type VariantQuantity } from './stock-level.ts'

export type PartOfReservation = {
  /** The part's goods that the reservation names. */
  named: VariantQuantity[]
  /** The part's goods that it does not name: they were freed or allocated apart from the others. */
  others: VariantQuantity[]
  /** Nothing else is in the reservation. */
  isAll: boolean
}

/**
 * What of a reservation one vendor's part is. Paid directly, each vendor's part of a purchase is kept and freed by
 * itself; a variant belongs to one vendor, so parts never share one.
 */
export function partOfReservation(held: readonly VariantQuantity[], part: readonly VariantQuantity[]): PartOfReservation {
  const wanted = addUp(part)
  const names = new Set(held.map((line) => line.variantId))
  const named = wanted.filter((line) => names.has(line.variantId))
  return { named, others: wanted.filter((line) => !names.has(line.variantId)), isAll: named.length === held.length }
}
