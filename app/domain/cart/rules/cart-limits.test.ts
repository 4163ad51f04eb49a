import { expect, test } from 'vitest'
import { isQuantity } from './cart-limits.ts'

test.each([1, 2, 999])('%d pieces can be put into a cart', (quantity) => {
  expect(isQuantity(quantity)).toBe(true)
})

test.each([0, -1, 1000, 1e9, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%d pieces cannot', (quantity) => {
  expect(isQuantity(quantity)).toBe(false)
})
