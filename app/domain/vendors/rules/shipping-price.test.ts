import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { canShip, shippingPrice, type ShippingRate } from './shipping-price.ts'

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
const parcel = { weightGrams: 1200, goodsTotal: dong(100_000), shippingClasses: ['ambient'] }
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
  expect(canShip(rate, { shippingClasses: ['ambient', 'frozen'] }, hanoi)).toBe(false)
  expect(canShip(rate, { shippingClasses: ['ambient', 'ambient_fragile'] }, hanoi)).toBe(true)
})

test('a province rate stays in the vendor’s province, a region rate in its historic region', () => {
  const inProvince = { ...rate, zone: 'province' as const }
  const inRegion = { ...rate, zone: 'region' as const }
  expect([hanoi, phanThiet, daLat].map((to) => canShip(inProvince, parcel, to))).toEqual([false, true, true])
  expect([hanoi, phanThiet, daLat].map((to) => canShip(inRegion, parcel, to))).toEqual([false, true, false])
})

test('whoever lives far away may still come and pick up', () => {
  expect(canShip({ ...rate, kind: 'pickup', zone: 'province' }, parcel, hanoi)).toBe(true)
})

test('without a known place of the vendor only nationwide rates go anywhere', () => {
  const lost = { ...rate, zone: 'region' as const, vendorOriginRegion: null }
  expect(canShip(lost, parcel, hanoi)).toBe(false)
})
