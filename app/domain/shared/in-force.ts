/** A rule of law or of the house that holds for a time (R14). `effectiveTo` is the first day it no longer holds. */
export type Dated = { readonly effectiveFrom: string; readonly effectiveTo: string | null }

/** The row in force on a Vietnamese day (`YYYY-MM-DD`); when several are, the one that began last. Null when none is. */
export function inForce<Row extends Dated>(rows: readonly Row[], day: string): Row | null {
  const holding = rows.filter((row) => row.effectiveFrom <= day && (row.effectiveTo === null || day < row.effectiveTo))
  return holding.reduce<Row | null>((latest, row) => (latest && latest.effectiveFrom > row.effectiveFrom ? latest : row), null)
}
