import { expect, test } from 'vitest'
import { lastDayByLaw, showsBadge, type BadgeFacts } from './validity.ts'

test.each([
  ['2024-03-23', '2027-03-22'],
  ['2024-02-29', '2027-02-27'],
  ['2026-08-05', '2029-08-04'],
])('OCOP stars given on %s hold 36 months, until %s', (issued, last) => {
  expect(lastDayByLaw('ocop', issued)).toBe(last)
})

test('a typical product of the countryside keeps its title to the end of the third year after the issue', () => {
  expect(lastDayByLaw('cnnttb', '2024-07-01')).toBe('2027-12-31')
})

test('for other schemes only the document says how long', () => {
  expect(lastDayByLaw('vietgap', '2024-07-01')).toBeNull()
  expect(lastDayByLaw('gi', '2006-11-15')).toBeNull()
})

const valid: BadgeFacts = { scheme: 'ocop', state: 'confirmed', stars: 4, evidenceLevel: 'A', expiresOn: '2026-11-23' }

test('a badge shows through its last day and not after', () => {
  expect(showsBadge(valid, '2026-11-23')).toBe(true)
  expect(showsBadge(valid, '2026-11-24')).toBe(false)
})

test.each<[string, Partial<BadgeFacts>]>([
  ['unconfirmed', { state: 'submitted' }],
  ['withdrawn', { state: 'withdrawn' }],
  ['two stars', { stars: 2 }],
  ['no stars', { stars: null }],
  ['only claimed', { evidenceLevel: 'C' }],
  ['only for the officer who looks at tax', { scheme: 'self-produced', stars: null }],
])('what is %s shows no badge', (_what, changes) => {
  expect(showsBadge({ ...valid, ...changes }, '2026-11-01')).toBe(false)
})

test('a geographical indication without end shows', () => {
  expect(showsBadge({ ...valid, scheme: 'gi', stars: null, expiresOn: null }, '2030-01-01')).toBe(true)
})
