import { expect, test } from 'vitest'
import { isOfAge } from './of-age.ts'

/** 23 November 2026, 06:00 in Viet Nam; still the 22nd in UTC. */
const now = new Date('2026-11-22T23:00:00Z')

test('an eighteenth birthday counts from its first minute in Viet Nam', () => {
  expect(isOfAge(new Date('2008-11-23T00:00:00Z'), now)).toBe(true)
  expect(isOfAge(new Date('2008-11-24T00:00:00Z'), now)).toBe(false)
})

test('born on 29 February, a person comes of age on 1 March where there is no such day', () => {
  const leapling = new Date('2008-02-29T00:00:00Z')
  expect(isOfAge(leapling, new Date('2026-02-28T05:00:00Z'))).toBe(false)
  expect(isOfAge(leapling, new Date('2026-03-01T05:00:00Z'))).toBe(true)
})
