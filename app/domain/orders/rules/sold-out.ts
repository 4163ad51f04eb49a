import type { ShortLine } from '#app/domain/stock/rules/stock-level.ts'
import type { NamedLine, PlacePurchaseProblem } from './place-purchase-terms.ts'

/** Which lines of the cart the stock does not cover, by name, so that the shopper is told which. */
export function soldOut(lines: readonly NamedLine[], short: readonly ShortLine[]): Extract<PlacePurchaseProblem, { kind: 'sold-out' }> {
  const names = new Map(lines.map((line) => [line.variantId, line]))
  return {
    kind: 'sold-out',
    lines: short.map((line) => ({ ...line, nameVi: names.get(line.variantId)?.nameVi ?? '', nameEn: names.get(line.variantId)?.nameEn ?? '' })),
  }
}
