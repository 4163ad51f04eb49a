import { expect, test } from 'vitest'
import { can } from '#app/domain/shared/state-table.ts'
import { wasDoneBefore } from './done-before.ts'
import { vendorOrderLife, vendorOrderStates, type VendorOrderMove } from './vendor-order-states.ts'
import { orderDeeds, type OrderDeed } from './who-may-handle.ts'

const moves: { readonly [deed in OrderDeed]: readonly VendorOrderMove[] } = {
  accept: ['accept'],
  pack: ['pack'],
  ship: ['ship'],
  deliver: ['deliver', 'handOver'],
  decline: ['decline', 'giveUp'],
  return: ['comeBack'],
}

test('what was done before cannot be open to be done again', () => {
  for (const deed of orderDeeds) {
    for (const state of vendorOrderStates.filter((one) => wasDoneBefore(deed, one))) {
      expect(moves[deed].some((move) => can(vendorOrderLife, state, move)), `${deed} in ${state}`).toBe(false)
    }
  }
})
