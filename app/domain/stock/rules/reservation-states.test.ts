import { expect, test } from 'vitest'
import { can, reachableStates } from '#app/domain/shared/state-table.ts'
import { reservationLife, reservationStates } from './reservation-states.ts'

test('every state of a reservation can be reached', () => {
  expect([...reachableStates(reservationLife)].sort()).toEqual([...reservationStates].sort())
})

test('what was kept for a paid order is never released by a timer', () => {
  expect(can(reservationLife, 'kept', 'release')).toBe(false)
})
