import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { carries, reaches, shippingPrice, type ShippingRate } from './shipping-price.ts'

const rate: ShippingRate = {
  id: 'r',
  vendorId: 'v',
  kind: 'carrier',
  nameVi: 'Chuyển phát',
  nameEn: 'Delivery',
  zone: 'nationwide',
  baseFee: dong(25_000),
  perKgFee: dong(5_000),
  freeFrom: dong(600_000),
  minDays: 2,
  maxDays: 5,
  shippingClasses: ['ambient', 'ambient_fragile'],
  vendorProvinceCode: '68',
  vendorOriginRegion: 'binh-thuan',
}
const parcel = { weightGrams: 1200, goodsTotal: dong(100_000) }
const hanoi = { provinceCode: '01', originRegion: null }
const phanThiet = { provinceCode: '68', originRegion: 'binh-thuan' }
const daLat = { provinceCode: '68', originRegion: 'lam-dong' }

test('every started kilogram costs', () => {
  expect(shippingPrice(rate, parcel)).toBe(35_000n)
  expect(shippingPrice(rate, { ...parcel, weightGrams: 1000 })).toBe(30_000n)
  expect(shippingPrice(rate, { ...parcel, weightGrams: 1001 })).toBe(35_000n)
})

test('sending is free from the promised goods total on, not one đồng below', () => {
  expect(shippingPrice(rate, { ...parcel, goodsTotal: dong(600_000) })).toBe(0n)
  expect(shippingPrice(rate, { ...parcel, goodsTotal: dong(599_999) })).toBe(35_000n)
})

test('a heavier parcel never costs less', () => {
  const grams = fc.integer({ min: 0, max: 500_000 })
  fc.assert(
    fc.property(grams, grams, (a, b) => {
      const price = (weightGrams: number) => shippingPrice(rate, { ...parcel, weightGrams })
      return a <= b ? price(a) <= price(b) : price(a) >= price(b)
    }),
  )
})

test('one frozen thing in the parcel needs a rate that carries frozen things', () => {
  expect(carries(rate, 'frozen')).toBe(false)
  expect(carries(rate, 'ambient_fragile')).toBe(true)
})

test('what needs no cold may ride in a chilled box, never the other way round', () => {
  expect(carries({ shippingClasses: ['chilled'] }, 'ambient')).toBe(true)
  expect(carries({ shippingClasses: ['chilled'] }, 'frozen')).toBe(false)
  expect(carries(rate, 'chilled')).toBe(false)
})

test('a province rate stays in the vendor’s province, a region rate in its historic region', () => {
  const inProvince = { ...rate, zone: 'province' as const }
  const inRegion = { ...rate, zone: 'region' as const }
  expect([hanoi, phanThiet, daLat].map((to) => reaches(inProvince, to))).toEqual([false, true, true])
  expect([hanoi, phanThiet, daLat].map((to) => reaches(inRegion, to))).toEqual([false, true, false])
})

test('whoever lives far away may still come and pick up', () => {
  expect(reaches({ ...rate, kind: 'pickup', zone: 'province' }, hanoi)).toBe(true)
})

test('without a known place of the vendor only nationwide rates go anywhere', () => {
  const lost = { ...rate, zone: 'region' as const, vendorOriginRegion: null }
  expect(reaches(lost, hanoi)).toBe(false)
})
