import { expect, test } from 'vitest'
import { finalStates, reachableStates } from '#app/domain/shared/state-table.ts'
import { changeStateNames, changeStates, openChangeStates } from './listing-change-states.ts'

test('every state of a change can be reached', () => {
  expect([...reachableStates(changeStates)].sort()).toEqual([...changeStateNames].sort())
})

test('a change is either open or decided for good', () => {
  expect([...openChangeStates, ...finalStates(changeStates)].sort()).toEqual([...changeStateNames].sort())
})
