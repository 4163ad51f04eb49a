import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { unitPrice } from './unit-price.ts'

test('a 350 g pack at 25.000 costs 71.429 per kilogram', () => {
  expect(unitPrice({ priceDong: dong(25_000), netGrams: 350, netMillilitres: null })).toEqual({ amount: 71_429n, unit: 'kg' })
})

test('a 500 ml bottle at 95.000 costs 190.000 per litre', () => {
  expect(unitPrice({ priceDong: dong(95_000), netGrams: null, netMillilitres: 500 })).toEqual({ amount: 190_000n, unit: 'l' })
})

test('a vase has no unit price', () => {
  expect(unitPrice({ priceDong: dong(95_000), netGrams: null, netMillilitres: null })).toBeNull()
})
