import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { quoteShipping, type Parcel, type RateForQuote } from './quote-shipping.ts'

const rate: RateForQuote = {
  kind: 'carrier',
  zone: 'nationwide',
  baseFee: dong(25_000),
  perKgFee: dong(5_000),
  freeFrom: dong(600_000),
  maxDays: 5,
  shippingClasses: ['ambient', 'ambient_fragile'],
  vendorProvinceCode: '68',
  vendorOriginRegion: 'binh-thuan',
}
const parcel: Parcel = {
  goods: dong(200_000),
  weightGrams: 900,
  lines: [{ shippingClass: 'ambient', maxTransitHours: null }],
  toProvince: '79',
  toRegion: null,
}

test.each([
  [900, 30_000],
  [1000, 30_000],
  [1001, 35_000],
])('%i grams cost %i đồng', (weightGrams, fee) => {
  expect(quoteShipping(rate, { ...parcel, weightGrams })).toEqual({ ok: true, fee: dong(fee) })
})

test('shipping is free from the goods total that the vendor set', () => {
  expect(quoteShipping(rate, { ...parcel, goods: dong(600_000) })).toEqual({ ok: true, fee: dong(0) })
})

test('a rate for the province refuses another province, but whoever picks up may live anywhere', () => {
  expect(quoteShipping({ ...rate, zone: 'province' }, parcel)).toEqual({ ok: false, reason: 'too-far' })
  expect(quoteShipping({ ...rate, zone: 'province', kind: 'pickup' }, parcel).ok).toBe(true)
})

test('fresh goods refuse a carrier that is too slow or without the care they need', () => {
  const chilled = { shippingClass: 'chilled', maxTransitHours: 48 }
  const fast = { ...rate, maxDays: 2, shippingClasses: ['chilled'] }
  expect(quoteShipping(rate, { ...parcel, lines: [chilled] })).toEqual({ ok: false, reason: 'needs-other-care' })
  expect(quoteShipping({ ...fast, maxDays: 3 }, { ...parcel, lines: [chilled] })).toEqual({ ok: false, reason: 'too-slow' })
  expect(quoteShipping(fast, { ...parcel, lines: [chilled, ...parcel.lines] }).ok).toBe(true)
})
