import { expect, test } from 'vitest'
import { finalStates, reachableStates } from '#app/domain/shared/state-table.ts'
import { claimLife, claimStates, isLive, whoseTurn } from './claim-states.ts'

test('every state of a claim can be reached', () => {
  expect([...reachableStates(claimLife)].sort()).toEqual([...claimStates].sort())
})

test('a claim that is alive waits for somebody, one that is over for nobody', () => {
  for (const state of claimStates) expect(whoseTurn(state) !== null).toBe(isLive(state))
  expect(claimStates.filter((state) => !isLive(state)).sort()).toEqual(finalStates(claimLife).sort())
})
