import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { isPriceJump } from './price-jump.ts'

test.each([
  [100_000, 130_000, false],
  [100_000, 130_001, true],
  [100_000, 50_000, false],
  [100_000, 49_999, true],
  [100_000, 100_000, false],
])('from %d to %d: moderated %s', (from, to, moderated) => {
  expect(isPriceJump(dong(from), dong(to), '2026-11-23')).toBe(moderated)
})

test('before any limit was set every new price is moderated', () => {
  expect(isPriceJump(dong(100_000), dong(100_001), '2020-01-01')).toBe(true)
})
