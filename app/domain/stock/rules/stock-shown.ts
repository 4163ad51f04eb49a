/** What shoppers are told about stock: the number itself only when it is nearly gone. */
export type StockShown = { kind: 'plenty' | 'out' } | { kind: 'few'; count: number }

const FEW = 5

export function stockShown(available: number): StockShown {
  if (available <= 0) return { kind: 'out' }
  return available <= FEW ? { kind: 'few', count: available } : { kind: 'plenty' }
}
