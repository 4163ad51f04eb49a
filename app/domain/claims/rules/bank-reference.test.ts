import { expect, test } from 'vitest'
import { readBankReference } from './bank-reference.ts'

test.each(['FT26328123456789', ' 020097-2611.233455 ', 'MBVCB 12345'])('a bank’s number: %j', (text) => {
  expect(readBankReference(text)).toBe(text.trim())
})

test.each(['', '12', 'đã chuyển rồi nhé', '<script>1', '1'.repeat(41)])('not a bank’s number: %j', (text) => {
  expect(readBankReference(text)).toBeNull()
})
