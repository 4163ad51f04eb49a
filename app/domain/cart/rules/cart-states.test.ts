import { expect, test } from 'vitest'
import { finalStates, reachableStates } from '#app/domain/shared/state-table.ts'
import { cartLife, cartStates } from './cart-states.ts'

test('every state of a cart can be reached, and nothing comes back from being bought or merged', () => {
  expect([...reachableStates(cartLife)].sort()).toEqual([...cartStates].sort())
  expect(finalStates(cartLife).sort()).toEqual(['bought', 'merged'])
})
