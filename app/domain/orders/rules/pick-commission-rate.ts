/** A dated rate; without vendor or category it holds for all. */
export type DatedCommissionRate = {
  vendorId: string | null
  categorySlug: string | null
  basisPoints: number
  effectiveFrom: Date
  effectiveTo: Date | null
}

/**
 * The rate in force at the moment of sale, in basis points: the most specific wins (vendor and category, vendor,
 * category, all), then the youngest. Without any rate nothing is charged. `categoryPath` holds the category and its
 * ancestors, nearest first.
 */
export function pickCommissionRate(
  rates: readonly DatedCommissionRate[],
  sale: { vendorId: string; categoryPath: readonly string[]; at: Date },
): number {
  const fitting = rates
    .filter((rate) => rate.effectiveFrom <= sale.at && (rate.effectiveTo === null || sale.at < rate.effectiveTo))
    .filter((rate) => rate.vendorId === null || rate.vendorId === sale.vendorId)
    .filter((rate) => rate.categorySlug === null || sale.categoryPath.includes(rate.categorySlug))
  const [best] = fitting.sort(
    (a, b) => closeness(b, sale.categoryPath) - closeness(a, sale.categoryPath) || +b.effectiveFrom - +a.effectiveFrom,
  )
  return best?.basisPoints ?? 0
}

/** Higher is more specific: a vendor's own rate beats any category, a near category beats a far one. */
function closeness(rate: DatedCommissionRate, path: readonly string[]): number {
  const near = rate.categorySlug === null ? 0 : path.length - path.indexOf(rate.categorySlug)
  return (rate.vendorId === null ? 0 : 1000) + near
}
