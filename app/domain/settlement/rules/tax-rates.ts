import type { WithholdingRates } from './withholding.ts'

/**
 * Rates of tax as the law has them at a time (R14). Who sells decides about what is withheld; the kind of goods may have
 * a row of its own. Open: whether a household that makes what it sells (fish sauce, jam) falls under trade (PIT 0.5 %) or
 * under production (1.5 %); a row for its category answers it the day the tax office does.
 */
export const taxKinds = ['commission-vat', 'withheld-vat', 'withheld-pit'] as const
export type TaxKind = (typeof taxKinds)[number]

export type TaxRate = {
  id: string
  kind: TaxKind
  legalForm: string | null
  categorySlug: string | null
  /** Only for what households produced themselves and sell unprocessed. */
  selfProduced: boolean
  basisPoints: number
  effectiveFrom: Date
  effectiveTo: Date | null
}

type Sale = { kind: TaxKind; legalForm: string | null; categoryPath: readonly string[]; selfProduced: boolean; at: Date }

/**
 * The rate in force for a sale: one of its own for self-produced goods first, then of the nearest category, else the
 * general one; null when there is none. Self-produced goods without a row of their own are withheld from like all others:
 * they are exempt (Decree 253/2026, Art 21), but nothing yet lets the floor stop withholding, and the seller claims it back.
 */
export function pickTaxRate(rates: readonly TaxRate[], { kind, legalForm, categoryPath, selfProduced, at }: Sale): TaxRate | null {
  const fitting = rates
    .filter((rate) => rate.kind === kind && rate.legalForm === legalForm && (selfProduced || !rate.selfProduced))
    .filter((rate) => rate.effectiveFrom <= at && (rate.effectiveTo === null || at < rate.effectiveTo))
    .filter((rate) => rate.categorySlug === null || categoryPath.includes(rate.categorySlug))
  const nearness = ({ categorySlug }: TaxRate) => (categorySlug === null ? categoryPath.length : categoryPath.indexOf(categorySlug))
  const [best = null] = fitting.sort((a, b) => Number(b.selfProduced) - Number(a.selfProduced) || nearness(a) - nearness(b) || +b.effectiveFrom - +a.effectiveFrom)
  return best
}

/** What is withheld for one line of a seller of this form. */
export function withholdingRates(rates: readonly TaxRate[], sale: Omit<Sale, 'kind'>): WithholdingRates {
  const vat = pickTaxRate(rates, { ...sale, kind: 'withheld-vat' })
  const pit = pickTaxRate(rates, { ...sale, kind: 'withheld-pit' })
  return { vatBp: vat?.basisPoints ?? 0, pitBp: pit?.basisPoints ?? 0, vatRateId: vat?.id ?? null, pitRateId: pit?.id ?? null }
}
