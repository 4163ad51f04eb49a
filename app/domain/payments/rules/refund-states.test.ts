import { expect, test } from 'vitest'
import { finalStates, reachableStates } from '#app/domain/shared/state-table.ts'
import { refundLife, refundStates } from './refund-states.ts'

test('every state of a refund can be reached, and it ends only when the money is back', () => {
  expect([...reachableStates(refundLife)].sort()).toEqual([...refundStates].sort())
  expect(finalStates(refundLife)).toEqual(['settled'])
})
