import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicTaxCode, readTaxCode, taxCodeFault } from './tax-code.ts'

test.each(['0100233488', '0314409058', '0100112437', '0312687878', '0402353502'])('a real tax code passes: %s', (code) => {
  expect(taxCodeFault(code, 'company')).toBeNull()
})

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (place, shift) => {
      const digits = [...'0100233488']
      digits[place] = String((Number(digits[place]) + shift) % 10)
      return taxCodeFault(digits.join(''), 'cooperative') === 'checksum'
    }),
  )
})

test('a number whose check digit would be ten cannot exist', () => {
  const impossible = [...Array(1000).keys()].map((n) => String(n).padStart(9, '0')).find((nine) => {
    return [...Array(10).keys()].every((last) => taxCodeFault(nine + String(last), 'company') === 'checksum')
  })
  expect(impossible).toBeDefined()
})

test('a branch has three more digits, never 000, shown after a hyphen', () => {
  expect(taxCodeFault(readTaxCode('0100233488-001'), 'cooperative')).toBeNull()
  expect(taxCodeFault('0100233488000', 'cooperative')).toBe('branch')
  expect(publicTaxCode('0100233488001')).toBe('0100233488-001')
})

test('a household uses its owner’s own number; a cooperative cannot', () => {
  expect(taxCodeFault('068085001234', 'household')).toBeNull()
  expect(taxCodeFault('068085001234', 'cooperative')).toBe('personalIdNotAllowed')
})

test('shoppers see only the end of a personal number', () => {
  expect(publicTaxCode('068085001234')).toBe('••••••••1234')
})

test.each(['', '123', '01002334881', 'abcdefghij', '0100233488001x'])('not a tax code at all: %j', (code) => {
  expect(taxCodeFault(code, 'company')).toBe('length')
})
