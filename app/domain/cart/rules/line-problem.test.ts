import { expect, test } from 'vitest'
import { lineProblem } from './line-problem.ts'

test('a line with enough stock has no problem', () => {
  expect(lineProblem({ isForSale: true, available: 3, quantity: 3 })).toBeNull()
})

test('with too few pieces the shopper is told how many there are', () => {
  expect(lineProblem({ isForSale: true, available: 3, quantity: 4 })).toEqual({ kind: 'only-left', available: 3 })
})

test('nothing left is sold out, not "only 0 left"', () => {
  expect(lineProblem({ isForSale: true, available: 0, quantity: 1 })).toEqual({ kind: 'sold-out' })
})

test('what is not for sale stays that whatever the stock', () => {
  expect(lineProblem({ isForSale: false, available: 9, quantity: 1 })).toEqual({ kind: 'not-for-sale' })
})
