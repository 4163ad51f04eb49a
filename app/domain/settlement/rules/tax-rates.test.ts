import { expect, test } from 'vitest'
import { rateFaults, type NewRate } from './new-rate.ts'
import { pickTaxRate, withholdingRates, type TaxRate } from './tax-rates.ts'

const at = new Date('2026-11-23T02:00:00Z')
const rate = (changes: Partial<TaxRate>): TaxRate => ({
  id: 'general',
  kind: 'withheld-vat',
  legalForm: 'household',
  categorySlug: null,
  selfProduced: false,
  basisPoints: 100,
  effectiveFrom: new Date('2026-01-01'),
  effectiveTo: null,
  ...changes,
})
const sale = { kind: 'withheld-vat', legalForm: 'household', categoryPath: ['nuoc-mam', 'hai-san'], selfProduced: false, at } as const

test('the row of the nearest category wins, then the youngest', () => {
  const rates = [rate({}), rate({ id: 'sea', categorySlug: 'hai-san' }), rate({ id: 'sauce', categorySlug: 'nuoc-mam' }), rate({ id: 'tea', categorySlug: 'tra' })]
  expect(pickTaxRate(rates, sale)?.id).toBe('sauce')
  expect(pickTaxRate([rate({}), rate({ id: 'young', effectiveFrom: new Date('2026-06-01') })], sale)?.id).toBe('young')
})

test('a rate holds from its first instant to just before its end, and only for its form', () => {
  const ended = rate({ effectiveTo: at })
  expect(pickTaxRate([ended], sale)).toBeNull()
  expect(pickTaxRate([rate({ effectiveFrom: at })], sale)?.id).toBe('general')
  expect(pickTaxRate([rate({})], { ...sale, legalForm: 'company' })).toBeNull()
})

test('self-produced goods have the rate of their own wherever it stands, and without one the ordinary rate', () => {
  const own = rate({ id: 'own', selfProduced: true, basisPoints: 0 })
  const rates = [rate({}), rate({ id: 'sauce', categorySlug: 'nuoc-mam' }), own]
  expect(pickTaxRate(rates, { ...sale, selfProduced: true })?.id).toBe('own')
  expect(pickTaxRate(rates, sale)?.id).toBe('sauce')
  expect(pickTaxRate(rates.slice(0, 2), { ...sale, selfProduced: true })?.id).toBe('sauce')
  expect(pickTaxRate([{ ...own, effectiveFrom: new Date('2026-11-24') }, rate({})], { ...sale, selfProduced: true })?.id).toBe('general')
})

test('without any rate nothing is withheld', () => {
  expect(withholdingRates([], sale)).toEqual({ vatBp: 0, pitBp: 0, vatRateId: null, pitRateId: null })
})

const wanted: NewRate = { kind: 'withheld-pit', legalForm: 'household', categorySlug: null, selfProduced: false, vendorId: null, basisPoints: 50, basis: 'NĐ 253/2026', from: '2026-11-24' }

test('a new rate begins tomorrow at the earliest', () => {
  expect(rateFaults(wanted, at)).toEqual([])
  expect(rateFaults({ ...wanted, from: '2026-11-23' }, at)).toEqual(['past'])
  expect(rateFaults({ ...wanted, from: '2026-02-31x' }, at)).toContain('day')
})

test('nobody enters a withholding for a cooperative', () => {
  expect(rateFaults({ ...wanted, legalForm: 'cooperative' }, at)).toEqual(['form'])
  expect(rateFaults({ ...wanted, kind: 'commission', legalForm: null, basisPoints: 3001 }, at)).toEqual(['range'])
  expect(rateFaults({ ...wanted, selfProduced: true, basisPoints: 0 }, at)).toEqual([])
  expect(rateFaults({ ...wanted, kind: 'commission', legalForm: null, selfProduced: true }, at)).toEqual(['selfProduced'])
})
