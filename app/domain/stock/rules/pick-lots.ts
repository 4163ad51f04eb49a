export type PickableLot = {
  id: string
  variantId: string
  state: string
  /** On the shelf and not yet picked for another order. */
  free: number
  /** The last day it may be sold, `YYYY-MM-DD`; null when it does not spoil. */
  expiresOn: string | null
  createdAt: Date
}

export type Pick = { variantId: string; lotId: string; quantity: number }
export type PickRefusal = { kind: 'not-enough-good-lots'; variantId: string; wanted: number; found: number }

/**
 * Chooses the lots for an order: first expired, first out; what does not spoil comes last, oldest first. Recalled,
 * closed and expired lots are never chosen. `today` is the Vietnamese day, `YYYY-MM-DD`.
 */
export function pickLots(
  wanted: readonly { variantId: string; quantity: number }[],
  lots: readonly PickableLot[],
  today: string,
): { ok: true; picks: Pick[] } | { ok: false; refusal: PickRefusal } {
  const picks: Pick[] = []
  for (const { variantId, quantity } of wanted) {
    let left = quantity
    for (const lot of goodLots(lots, variantId, today)) {
      const taken = Math.min(left, lot.free)
      if (taken > 0) picks.push({ variantId, lotId: lot.id, quantity: taken })
      left -= taken
    }
    if (left > 0) return { ok: false, refusal: { kind: 'not-enough-good-lots', variantId, wanted: quantity, found: quantity - left } }
  }
  return { ok: true, picks }
}

function goodLots(lots: readonly PickableLot[], variantId: string, today: string): PickableLot[] {
  return lots
    .filter((lot) => lot.variantId === variantId && lot.state === 'sellable')
    .filter((lot) => lot.expiresOn === null || lot.expiresOn >= today)
    .sort((a, b) => (a.expiresOn ?? '9999').localeCompare(b.expiresOn ?? '9999') || +a.createdAt - +b.createdAt)
}
