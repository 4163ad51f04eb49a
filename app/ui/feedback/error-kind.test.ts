import { expect, test } from 'vitest'
import { errorKind, waitSecondsOf } from './error-kind.ts'

const thrown = (status: number, data: unknown = null) => ({ status, statusText: '', internal: false, data })

test.each([
  [404, 'notFound'],
  [403, 'forbidden'],
  [405, 'method'],
  [429, 'tooMany'],
  [503, 'away'],
  [418, 'broken'],
])('a thrown %i is told as %s', (status, kind) => {
  expect(errorKind(thrown(status), false)).toBe(kind)
})

test('a bug is ours, unless the database is away', () => {
  expect(errorKind(new Error('bug'), false)).toBe('broken')
  expect(errorKind(new Error('no connection'), true)).toBe('away')
})

test('a missing page is missing even while the database is away', () => {
  expect(errorKind(thrown(404), true)).toBe('notFound')
})

test('the wait is read only where there is one', () => {
  expect(waitSecondsOf(thrown(429, { waitSeconds: 30 }))).toBe(30)
  expect(waitSecondsOf(thrown(429, 'soon'))).toBeNull()
  expect(waitSecondsOf(new Error('bug'))).toBeNull()
})
