import { expect, test } from 'vitest'
import { finalStates, reachableStates } from '#app/domain/shared/state-table.ts'
import { mayBuyerCancel, vendorOrderLife, vendorOrderStates } from './vendor-order-states.ts'

test('every state of a vendor order can be reached', () => {
  expect([...reachableStates(vendorOrderLife)].sort()).toEqual([...vendorOrderStates].sort())
})

test('an order ends completed, declined, cancelled or returned, and nowhere else', () => {
  expect(finalStates(vendorOrderLife).sort()).toEqual(['cancelled', 'completed', 'declined', 'returned'])
})

test('the buyer may cancel until the vendor has accepted', () => {
  expect(vendorOrderStates.filter(mayBuyerCancel)).toEqual(['awaitingPayment', 'unpaid', 'placed'])
})
