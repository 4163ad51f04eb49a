import { expect, test } from 'vitest'
import { countsAsRefused, isTrustedWithCash, refusalsCountFrom } from './cash-trust.ts'

const now = new Date('2026-11-23T02:00:00Z')

test('one refused parcel is an accident, the second asks for payment beforehand', () => {
  expect([0, 1, 2, 5].map((count) => isTrustedWithCash(count, now))).toEqual([true, true, false, false])
})

test('half a year later a refusal is forgiven', () => {
  expect(refusalsCountFrom(now)).toEqual(new Date('2026-05-27T02:00:00Z'))
})

test('the rule is there for days before its first row too', () => {
  expect(isTrustedWithCash(2, new Date('2020-01-01T00:00:00Z'))).toBe(false)
})

test('only what the buyer did counts', () => {
  expect(['refused', 'not-reached', 'wrong-address', 'damaged', 'other'].filter(countsAsRefused)).toEqual(['refused', 'not-reached'])
})
