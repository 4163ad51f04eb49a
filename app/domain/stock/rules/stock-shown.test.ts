import { expect, test } from 'vitest'
import { stockShown } from './stock-shown.ts'

test.each([
  [-1, { kind: 'out' }],
  [0, { kind: 'out' }],
  [1, { kind: 'few', count: 1 }],
  [5, { kind: 'few', count: 5 }],
  [6, { kind: 'plenty' }],
])('with %d pieces available shoppers see %j', (available, shown) => {
  expect(stockShown(available)).toEqual(shown)
})
