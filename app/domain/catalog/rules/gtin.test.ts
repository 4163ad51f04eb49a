import { expect, test } from 'vitest'
import { checkDigit, gtin14, gtinProblem, isVietnameseGtin } from './gtin.ts'

test.each([
  ['952123454321', 3],
  ['893850412345', 6],
  ['893460250001', 4],
])('the check digit of %s is %d', (digits, check) => {
  expect(checkDigit(digits)).toBe(check)
})

test.each([
  ['8938504123456', null],
  ['09521234543213', null],
  ['8938504123457', 'checkDigit'],
  ['893850412345', 'checkDigit'],
  ['89385', 'length'],
  ['893850412345X', 'notDigits'],
])('%s: %s', (text, problem) => {
  expect(gtinProblem(text)).toBe(problem)
})

test('a Vietnamese number is known by 893, also when padded to 14 digits', () => {
  expect(isVietnameseGtin('8938504123456')).toBe(true)
  expect(isVietnameseGtin('08938504123456')).toBe(true)
  expect(isVietnameseGtin('9521234543213')).toBe(false)
  expect(gtin14('9521234543213')).toBe('09521234543213')
})
