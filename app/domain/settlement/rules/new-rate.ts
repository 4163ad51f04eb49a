import { vietnamDay } from '#app/domain/shared/time.ts'
import { mayBeWithheldFrom } from '#app/domain/vendors/rules/legal-forms.ts'
import { taxKinds } from './tax-rates.ts'

export const rateKinds = ['commission', ...taxKinds] as const
export type RateKind = (typeof rateKinds)[number]

/** A rate that is to hold from the beginning of a Vietnamese day on. */
export type NewRate = {
  kind: RateKind
  /** Whom it is withheld from. */
  legalForm: string | null
  categorySlug: string | null
  /** Only for what households produced themselves and sell unprocessed. */
  selfProduced: boolean
  vendorId: string | null
  basisPoints: number
  /** The law or the decision it rests on. */
  basis: string
  /** `YYYY-MM-DD` */
  from: string
}

export type RateFault = 'day' | 'past' | 'range' | 'form' | 'category' | 'selfProduced' | 'vendor' | 'basis'

const MOST: { readonly [kind in RateKind]: number } = { 'commission': 3000, 'commission-vat': 2000, 'withheld-vat': 2000, 'withheld-pit': 2000 }

/** What is wrong with a new rate. Never from today or earlier: what was sold is charged as it was then. */
export function rateFaults(rate: NewRate, now: Date): RateFault[] {
  const isWithheld = rate.kind === 'withheld-vat' || rate.kind === 'withheld-pit'
  const faults: [RateFault, boolean][] = [
    ['day', !/^\d{4}-\d\d-\d\d$/.test(rate.from) || Number.isNaN(Date.parse(rate.from))],
    ['past', rate.from <= vietnamDay(now)],
    ['range', !Number.isInteger(rate.basisPoints) || rate.basisPoints < 0 || rate.basisPoints > MOST[rate.kind]],
    ['form', isWithheld ? rate.legalForm === null || !mayBeWithheldFrom(rate.legalForm) : rate.legalForm !== null],
    ['category', rate.kind === 'commission-vat' && rate.categorySlug !== null],
    ['selfProduced', rate.selfProduced && !isWithheld],
    ['vendor', rate.kind !== 'commission' && rate.vendorId !== null],
    ['basis', rate.basis.length < 3],
  ]
  return faults.flatMap(([fault, isThere]) => (isThere ? [fault] : []))
}
