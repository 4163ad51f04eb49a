import { expect, test } from 'vitest'
import { vendorOrderStates } from './vendor-order-states.ts'
import { mayComeBack, wayToStop } from './ways-to-stop.ts'

test('a vendor can stop an order until the parcel has left, and never one that is not theirs yet', () => {
  expect(vendorOrderStates.filter((state) => wayToStop(state) !== null)).toEqual(['placed', 'accepted', 'packed'])
  expect(wayToStop('placed')).toBe('decline')
  expect(wayToStop('packed')).toBe('giveUp')
})

test('only a parcel that left can come back', () => {
  expect(vendorOrderStates.filter(mayComeBack)).toEqual(['shipped', 'delivered'])
})
