import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import type { ShippingOption } from './checkout-view.ts'
import { preferredOption } from './preferred-option.ts'

const carrier: ShippingOption = {
  rateId: 'carrier',
  kind: 'carrier',
  nameVi: 'Chuyển phát',
  nameEn: 'Courier',
  minDays: 2,
  maxDays: 5,
  fee: dong(34_000),
  refusal: null,
}
const local: ShippingOption = { ...carrier, rateId: 'local', kind: 'local' }
const pickup: ShippingOption = { ...carrier, rateId: 'pickup', kind: 'pickup', fee: dong(0) }
const refused: ShippingOption = { ...local, fee: null, refusal: 'too-far' }

test('what the buyer chose stays marked, also to fetch it at the seller', () => {
  expect(preferredOption({ chosen: pickup, options: [carrier, pickup] })).toBe(pickup)
})

test('else the first way that brings the parcel is marked, in the order of the seller', () => {
  expect(preferredOption({ chosen: null, options: [refused, local, carrier] })).toBe(local)
})

test('a seller who names fetching first is still offered with the way that brings the parcel', () => {
  expect(preferredOption({ chosen: null, options: [pickup, carrier] })).toBe(carrier)
})

test('where nothing is brought any more, nobody is sent to the seller without having said so', () => {
  expect(preferredOption({ chosen: null, options: [refused, pickup] })).toBeNull()
})

test('with a seller who only hands goods over at the farm, that is marked', () => {
  expect(preferredOption({ chosen: null, options: [pickup] })).toBe(pickup)
  expect(preferredOption({ chosen: null, options: [] })).toBeNull()
})
