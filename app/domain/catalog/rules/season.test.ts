import { expect, test } from 'vitest'
import { allMonths, isAllYear, isInSeason } from './season.ts'

test('a season may run over the new year', () => {
  expect([11, 12, 1, 2].map((month) => isInSeason([11, 12, 1], month))).toEqual([true, true, true, false])
})

test('all twelve months are all year', () => {
  expect(isAllYear(allMonths)).toBe(true)
  expect(isAllYear([1, 1, 2])).toBe(false)
})
