/** What keeps a cart line from being ordered as it stands. */
export type LineProblem =
  | { kind: 'not-for-sale' }
  | { kind: 'sold-out' }
  /** Fewer pieces than wanted. */
  | { kind: 'only-left'; available: number }

export type LineState = { isForSale: boolean; available: number; quantity: number }

/** Null when the line can be ordered. The line is kept either way: goods come back. */
export function lineProblem({ isForSale, available, quantity }: LineState): LineProblem | null {
  if (!isForSale) return { kind: 'not-for-sale' }
  if (available <= 0) return { kind: 'sold-out' }
  return available < quantity ? { kind: 'only-left', available } : null
}
