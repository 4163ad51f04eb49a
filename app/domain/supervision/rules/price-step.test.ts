import { expect, test } from 'vitest'
import { priceStep } from './price-step.ts'

test.each([
  [100_000n, 130_000n, '+30%'],
  [100_000n, 88_000n, '−12%'],
  [80_000n, 80_000n, '0%'],
  [30_000n, 40_000n, '+33%'],
  [1_000n, 500_000_000n, '+49999900%'],
])('from %d to %d is %s', (before, after, shown) => {
  expect(priceStep(before, after)).toBe(shown)
})
