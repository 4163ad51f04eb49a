import { add, allocate, noMoney, shareOf, subtract, type Dong } from '#app/domain/shared/money.ts'
import { takeFrom } from './turn-round.ts'

/** Two taxes are withheld: value added tax and personal income tax. Rates in basis points, with the row they come from. */
export type WithholdingRates = { vatBp: number; pitBp: number; vatRateId: string | null; pitRateId: string | null }

/** A line of a completed order; `lineId` null is its shipping, which the seller is paid as well. */
export type TaxableLine = WithholdingRates & { lineId: string | null; gross: Dong }
export type WithheldLine = TaxableLine & { vat: Dong; pit: Dong }

/** The tax on each line, rounded once per rate and shared over its lines by largest remainder. */
export function withhold(lines: readonly TaxableLine[]): WithheldLine[] {
  const vats = taxOf(lines, (line) => line.vatBp)
  const pits = taxOf(lines, (line) => line.pitBp)
  return lines.map((line, index) => ({ ...line, vat: vats[index] ?? noMoney, pit: pits[index] ?? noMoney }))
}

function taxOf(lines: readonly TaxableLine[], rateOf: (line: TaxableLine) => number): Dong[] {
  const taxes = lines.map(() => noMoney)
  for (const rate of new Set(lines.map(rateOf))) {
    const places = lines.flatMap((line, place) => (rateOf(line) === rate ? [place] : []))
    const grosses = places.map((place) => lines[place]?.gross ?? noMoney)
    const shares = allocate(shareOf(add(noMoney, ...grosses), rate), grosses)
    places.forEach((place, index) => (taxes[place] = shares[index] ?? noMoney))
  }
  return taxes
}

/** What is left of each withheld line after earlier refunds. */
export type LeftLine = { lineId: string | null; gross: Dong; vat: Dong; pit: Dong }

/**
 * What a refund gives back of each line: of exactly the lines it names, otherwise of all in proportion. In parts or at
 * once, a whole refund gives everything back.
 */
export function giveBackTax(left: readonly LeftLine[], amount: Dong, named: ReadonlyMap<string | null, Dong> | null): LeftLine[] {
  const isExact = named !== null && [...named].every(([lineId, part]) => left.some((line) => line.lineId === lineId && part <= line.gross))
  const grosses = isExact ? left.map((line) => named.get(line.lineId) ?? noMoney) : takeFrom(left.map((line) => line.gross), amount)
  return left.map((line, index) => {
    const gross = grosses[index] ?? noMoney
    const [vat = noMoney, pit = noMoney] = takeFrom([line.vat, line.pit, subtract(line.gross, add(line.vat, line.pit))], gross)
    return { lineId: line.lineId, gross, vat, pit }
  })
}
