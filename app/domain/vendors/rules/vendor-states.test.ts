import { expect, test } from 'vitest'
import { finalStates, nextState, reachableStates } from '#app/domain/shared/state-table.ts'
import { maySell, vendorLife, vendorState, vendorStates } from './vendor-states.ts'

test('every state of a vendor can be reached', () => {
  expect([...reachableStates(vendorLife)].sort()).toEqual([...vendorStates].sort())
})

test('only a rejection is the end', () => {
  expect(finalStates(vendorLife)).toEqual(['rejected'])
})

test('nobody sells without an officer’s approval', () => {
  expect(vendorStates.filter(maySell)).toEqual(['approved'])
  expect(nextState(vendorLife, 'draft', 'approve')).toBeNull()
  expect(nextState(vendorLife, 'changesRequested', 'approve')).toBeNull()
})

test('a state that does not exist is a bug, not a vendor', () => {
  expect(() => vendorState('asleep')).toThrow()
})
