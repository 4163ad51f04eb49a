/** What is known about the stock of one variant, in whole packs. */
export type StockLevel = { variantId: string; productId: string; onHand: number; allocated: number; reserved: number }

export type VariantQuantity = { variantId: string; quantity: number }
export type StockCounts = { onHand: number; allocated: number; reserved: number }
/** A change of the counts of one variant; what stays is left out. */
export type LevelChange = { variantId: string } & Partial<StockCounts>

export type ShortLine = { variantId: string; wanted: number; available: number }

/** What can still be promised to somebody (R7). */
export function availableOf({ onHand, allocated, reserved }: StockCounts): number {
  return onHand - allocated - reserved
}

/** One line per variant: the same variant twice in a cart is one wish. */
export function addUp(lines: readonly VariantQuantity[]): VariantQuantity[] {
  const total = new Map<string, number>()
  for (const { variantId, quantity } of lines) total.set(variantId, (total.get(variantId) ?? 0) + quantity)
  return [...total].map(([variantId, quantity]) => ({ variantId, quantity }))
}

/** The lines that the stock does not cover. A variant that was never stocked has nothing. */
export function shortLines(levels: readonly StockLevel[], wanted: readonly VariantQuantity[]): ShortLine[] {
  const available = new Map(levels.map((level) => [level.variantId, availableOf(level)]))
  return wanted
    .map(({ variantId, quantity }) => ({ variantId, wanted: quantity, available: Math.max(0, available.get(variantId) ?? 0) }))
    .filter((line) => line.wanted > line.available)
}

/** Products of which a variant goes from in stock to out, or back. */
export function productsThatCross(levels: readonly StockLevel[], changes: readonly LevelChange[]): string[] {
  const crossed = levels.filter((level) => {
    const after = changes
      .filter((change) => change.variantId === level.variantId)
      .reduce((sum, { onHand = 0, allocated = 0, reserved = 0 }) => sum + onHand - allocated - reserved, availableOf(level))
    return availableOf(level) > 0 !== after > 0
  })
  return [...new Set(crossed.map((level) => level.productId))]
}
