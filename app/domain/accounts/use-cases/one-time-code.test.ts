import { expect, test } from 'vitest'
import { codeUri, hashRecoveryCode, newRecoveryCodes, newSecret, stepOfCode } from './one-time-code.server.ts'

/** The secret of RFC 6238, appendix B, `12345678901234567890`; its eight digits end in our six. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [2000000000, '279037'],
])('at second %d the code is %s', (seconds, code) => {
  expect(stepOfCode(secret, code, new Date(seconds * 1000), 0n)).toBe(BigInt(Math.floor(seconds / 30)))
})

test('a code counts one period early or late, not two, and never twice', () => {
  const at = (seconds: number) => new Date(seconds * 1000)
  expect(stepOfCode(secret, '287082', at(59 + 30), 0n)).toBe(1n)
  expect(stepOfCode(secret, '287082', at(59 + 61), 0n)).toBeNull()
  expect(stepOfCode(secret, '287082', at(59), 1n)).toBeNull()
  expect(stepOfCode(secret, '28708', at(59), 0n)).toBeNull()
})

test('the QR code names floor and account', () => {
  const uri = new URL(codeUri(newSecret(), 'can-bo@example.test'))
  expect(uri.protocol).toBe('otpauth:')
  expect(decodeURIComponent(uri.pathname)).toContain('can-bo@example.test')
})

test('recovery codes differ, and are known however they are typed', () => {
  const codes = newRecoveryCodes()
  expect(new Set(codes).size).toBe(10)
  const [code = ''] = codes
  expect(code).toMatch(/^[2-9a-hj-km-np-z]{5}-[2-9a-hj-km-np-z]{5}$/)
  expect(hashRecoveryCode(` ${code.toUpperCase().replace('-', ' ')}`)).toBe(hashRecoveryCode(code))
})
