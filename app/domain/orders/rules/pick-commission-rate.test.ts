import { expect, test } from 'vitest'
import { pickCommissionRate, type DatedCommissionRate } from './pick-commission-rate.ts'

const at = new Date('2026-11-23T00:00:00Z')
const rate = (basisPoints: number, rest: Partial<DatedCommissionRate> = {}): DatedCommissionRate => ({
  vendorId: null,
  categorySlug: null,
  basisPoints,
  effectiveFrom: new Date('2026-01-01T00:00:00Z'),
  effectiveTo: null,
  ...rest,
})
const sale = { vendorId: 'v', categoryPath: ['nuoc-mam', 'thuc-pham'], at }

test('the most specific rate in force wins', () => {
  const all = rate(500)
  const far = rate(450, { categorySlug: 'thuc-pham' })
  const near = rate(400, { categorySlug: 'nuoc-mam' })
  const own = rate(300, { vendorId: 'v' })
  expect(pickCommissionRate([all], sale)).toBe(500)
  expect(pickCommissionRate([all, far], sale)).toBe(450)
  expect(pickCommissionRate([far, near, all], sale)).toBe(400)
  expect(pickCommissionRate([all, near, own], sale)).toBe(300)
})

test('a rate that ended, has not begun or is another vendor’s does not count, and no rate charges nothing', () => {
  expect(pickCommissionRate([rate(900, { effectiveTo: at })], sale)).toBe(0)
  expect(pickCommissionRate([rate(900, { effectiveFrom: new Date('2027-01-01') })], sale)).toBe(0)
  expect(pickCommissionRate([rate(900, { vendorId: 'other' })], sale)).toBe(0)
})

test('of two equally specific rates the younger one holds', () => {
  const younger = rate(600, { effectiveFrom: new Date('2026-06-01') })
  expect(pickCommissionRate([rate(500), younger], sale)).toBe(600)
})
