import { expect, test } from 'vitest'
import { daysLeft, endingStage, endsSoon } from './expiring.ts'

const today = '2026-11-24'

test('the last day is a day on which it still holds', () => {
  expect(daysLeft('2026-11-24', today)).toBe(1)
  expect(daysLeft('2026-11-23', today)).toBe(0)
  expect(daysLeft(null, today)).toBeNull()
})

test('a vendor is reminded in the last sixty days, of confirmed ones only', () => {
  expect(endsSoon('confirmed', '2027-01-22', today)).toBe(true)
  expect(endsSoon('confirmed', '2027-01-23', today)).toBe(false)
  expect(endsSoon('confirmed', '2026-11-23', today)).toBe(false)
  expect(endsSoon('submitted', '2026-12-01', today)).toBe(false)
  expect(endsSoon('confirmed', null, today)).toBe(false)
})

test('letters are due sixty and fourteen days before the end, and a night that was slept through is made up for', () => {
  expect([61, 60, 59, 15, 14, 13, 1, 0, null].map(endingStage)).toEqual([null, 60, 60, 60, 14, 14, 14, null, null])
})
