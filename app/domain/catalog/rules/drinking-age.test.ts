import { expect, test } from 'vitest'
import { maySeeAlcohol } from './drinking-age.ts'

test.each([
  ['2008-11-23', true],
  ['2008-11-24', false],
  ['2008-12-31', false],
  ['2008-01-01', true],
  ['1950-06-01', true],
  ['1800-01-01', false],
  ['2009-01-01', false],
  ['2026-11-24', false],
  ['2008', false],
  ['', false],
])('someone born on %j sees alcohol on 23 November 2026: %s', (birthday, expected) => {
  expect(maySeeAlcohol(birthday, '2026-11-23')).toBe(expected)
})

test('born on 29 February is of age on 1 March, not on 28 February', () => {
  expect(maySeeAlcohol('2008-02-29', '2026-02-28')).toBe(false)
  expect(maySeeAlcohol('2008-02-29', '2026-03-01')).toBe(true)
})
