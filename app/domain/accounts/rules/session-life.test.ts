import { expect, test } from 'vitest'
import { isDueForRenewal, sessionEnd } from './session-life.ts'

const now = new Date('2026-11-23T02:00:00Z')

test('a session lives for 30 days', () => {
  expect(sessionEnd(now)).toEqual(new Date('2026-12-23T02:00:00Z'))
})

test('it is pushed back at most once a day', () => {
  const expiresAt = sessionEnd(now)
  expect(isDueForRenewal(expiresAt, new Date('2026-11-24T02:00:00Z'))).toBe(false)
  expect(isDueForRenewal(expiresAt, new Date('2026-11-24T02:00:01Z'))).toBe(true)
})
