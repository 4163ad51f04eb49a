import { expect, test } from 'vitest'
import { readPhone } from './phone.ts'

test.each(['0901234567', '090 123 4567', '+84 90.123.4567', '0084 901 234 567'])('one number, however it is written: %s', (text) => {
  expect(readPhone(text)).toBe('0901234567')
})

test('a land line keeps its area code', () => {
  expect(readPhone('(0252) 3821 234')).toBe('02523821234')
})

test.each(['', '12345', '1901234567', '09012345678901', 'chín không một'])('not a phone number: %j', (text) => {
  expect(readPhone(text)).toBeNull()
})
