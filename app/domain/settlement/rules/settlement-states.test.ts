import { expect, test } from 'vitest'
import { can, finalStates, reachableStates } from '#app/domain/shared/state-table.ts'
import { settlementLife, settlementStates } from './settlement-states.ts'

test('every state of a settlement can be reached', () => {
  expect([...reachableStates(settlementLife)].sort()).toEqual([...settlementStates].sort())
})

test('what was paid stays paid, what failed is released again', () => {
  expect(finalStates(settlementLife)).toEqual(['paid', 'carried'])
  expect(can(settlementLife, 'failed', 'release')).toBe(true)
  expect(can(settlementLife, 'draft', 'pay')).toBe(false)
})
