import { expect, test } from 'vitest'
import { maySeeAlcohol } from './drinking-age.ts'

test.each([
  [2008, true],
  [2009, false],
  [1950, true],
  [1800, false],
  [Number.NaN, false],
])('someone born in %d sees alcohol in November 2026: %s', (year, expected) => {
  expect(maySeeAlcohol(year, '2026-11-23')).toBe(expected)
})
