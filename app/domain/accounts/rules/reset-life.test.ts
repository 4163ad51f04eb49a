import { expect, test } from 'vitest'
import { isResetOpen, resetEnd } from './reset-life.ts'

const now = new Date('2026-11-24T02:00:00Z')

test('a link opens for one hour and once', () => {
  const expiresAt = resetEnd(now)
  expect(isResetOpen({ expiresAt, usedAt: null }, new Date('2026-11-24T02:59:59Z'))).toBe(true)
  expect(isResetOpen({ expiresAt, usedAt: null }, new Date('2026-11-24T03:00:00Z'))).toBe(false)
  expect(isResetOpen({ expiresAt, usedAt: now }, now)).toBe(false)
})
