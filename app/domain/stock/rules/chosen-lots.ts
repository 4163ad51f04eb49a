import type { Pick, PickableLot } from './pick-lots.ts'

export type ChosenLotsRefusal =
  | { kind: 'lot-unknown' }
  | { kind: 'lot-expired'; code: string }
  | { kind: 'lot-recalled'; code: string }
  | { kind: 'lot-short'; code: string; free: number }

/**
 * Whether the lots somebody chose by hand may leave the store: of the right variant, sellable, not expired on `today`
 * (`YYYY-MM-DD`, Vietnamese) and with enough on the shelf. Null when all is well. Whether the quantities add up to
 * what was ordered is for the caller, who knows the lines.
 */
export function faultOfChosenLots(
  chosen: readonly Pick[],
  lots: readonly (PickableLot & { code: string })[],
  today: string,
): ChosenLotsRefusal | null {
  const taken = new Map<string, number>()
  for (const { lotId, variantId, quantity } of chosen) {
    const lot = lots.find((one) => one.id === lotId && one.variantId === variantId)
    if (!lot || !Number.isInteger(quantity) || quantity <= 0) return { kind: 'lot-unknown' }
    if (lot.state !== 'sellable') return { kind: 'lot-recalled', code: lot.code }
    if (isExpired(lot.expiresOn, today)) return { kind: 'lot-expired', code: lot.code }
    const sum = (taken.get(lotId) ?? 0) + quantity
    if (sum > lot.free) return { kind: 'lot-short', code: lot.code, free: lot.free }
    taken.set(lotId, sum)
  }
  return null
}

/** The last day itself still counts. */
export function isExpired(expiresOn: string | null, today: string): boolean {
  return expiresOn !== null && expiresOn < today
}
