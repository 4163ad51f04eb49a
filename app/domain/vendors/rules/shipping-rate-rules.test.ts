import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { rateToKeep, shippingRateFault, type NewShippingRate } from './shipping-rate-rules.ts'

const rate: NewShippingRate = {
  kind: 'carrier',
  nameVi: 'Chuyển phát',
  nameEn: '',
  zone: 'nationwide',
  baseFee: dong(25_000),
  perKgFee: dong(0),
  freeFrom: null,
  minDays: 2,
  maxDays: 5,
  shippingClasses: ['ambient'],
}

test('a pickup has no zone to keep, whatever the form sent along', () => {
  expect(rateToKeep({ ...rate, kind: 'pickup', zone: 'province' }).zone).toBe('nationwide')
  expect(rateToKeep({ ...rate, kind: 'local', zone: 'province' }).zone).toBe('province')
})

test('a plain rate is fine', () => {
  expect(shippingRateFault(rate)).toBeNull()
})

test.each<[string, Partial<NewShippingRate>, string]>([
  ['a fee below zero', { baseFee: dong(-1) }, 'fees'],
  ['a fee of a thousand million', { perKgFee: dong(1_000_000_000) }, 'fees'],
  ['free from nothing', { freeFrom: dong(0) }, 'freeFrom'],
  ['arriving before it leaves', { minDays: 6 }, 'days'],
  ['half a year on the way', { maxDays: 180 }, 'days'],
  ['days that are no number', { minDays: Number.NaN }, 'days'],
  ['carrying nothing', { shippingClasses: [] }, 'classes'],
  ['carrying what does not exist', { shippingClasses: ['gold'] }, 'classes'],
])('refused: %s', (_why, change, fault) => {
  expect(shippingRateFault({ ...rate, ...change })).toBe(fault)
})
