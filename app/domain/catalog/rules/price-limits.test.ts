import { expect, test } from 'vitest'
import { readPrice } from './price-limits.ts'

test.each(['125000', '125.000', '125,000', '125 000', '125.000 ₫', '125000đ'])('%s is read as 125.000 đồng', (text) => {
  expect(readPrice(text)).toEqual({ price: 125_000n })
})

test.each([
  ['0', 'tooLow'],
  ['-1', 'tooLow'],
  ['999', 'tooLow'],
  ['1000000000', 'tooHigh'],
  ['1.000.000.000', 'tooHigh'],
  ['500000100', 'tooHigh'],
  ['1e9', 'notANumber'],
  ['12.5', 'notANumber'],
  ['NaN', 'notANumber'],
  ['', 'notANumber'],
  ['125050', 'notRound'],
])('%s is refused as %s', (text, problem) => {
  expect(readPrice(text)).toEqual({ problem })
})

test('both ends of the range are prices', () => {
  expect(readPrice('1000')).toEqual({ price: 1_000n })
  expect(readPrice('500.000.000')).toEqual({ price: 500_000_000n })
})
