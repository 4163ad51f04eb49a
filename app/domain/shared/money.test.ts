import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, allocate, dong, scale, shareOf } from './money.ts'

const amounts = fc.bigInt({ min: 0n, max: 10n ** 12n })
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 })

test('the parts of a split add up to the whole, whatever the weights', () => {
  fc.assert(
    fc.property(amounts, weights, (total, parts) => add(...allocate(dong(total), parts)) === total),
  )
})

test('no part of a split is more than one đồng away from its exact share', () => {
  fc.assert(
    fc.property(amounts, weights, (total, parts) => {
      const whole = parts.reduce((a, b) => a + b, 0n)
      fc.pre(whole > 0n)
      return allocate(dong(total), parts).every((part, index) => {
        const gap = part * whole - total * (parts[index] ?? 0n)
        return gap > -whole && gap < whole
      })
    }),
  )
})

test('left-over đồng go to the largest remainders, the earlier one first', () => {
  expect(allocate(dong(100), [1n, 1n, 1n])).toEqual([34n, 33n, 33n])
  expect(allocate(dong(10), [1n, 2n])).toEqual([3n, 7n])
})

test('a commission rounds half a đồng up', () => {
  expect(shareOf(dong(150), 300)).toBe(5n)
  expect(shareOf(dong(149), 300)).toBe(4n)
})

test('a price per kilogram of a 350 g pack at 25.000 is 71.429', () => {
  expect(scale(dong(25_000), 1000, 350)).toBe(71_429n)
})

test('a fraction of a đồng is a bug', () => {
  expect(() => dong(1.5)).toThrow()
})
