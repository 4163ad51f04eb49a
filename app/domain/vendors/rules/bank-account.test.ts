import { expect, test } from 'vitest'
import { banks } from './banks.ts'
import { bankAccountFaults, bankName, readAccountNumber, readHolder } from './bank-account.ts'

const good = { bin: '970418', account: '9901370911', holder: 'HTX THANH LONG DONG NANG' }

test('an account is a known bank, a number and a holder in capitals', () => {
  expect(bankAccountFaults(good)).toEqual([])
  expect(bankName(good.bin)).toBe('BIDV')
})

test('each wrong part is named', () => {
  expect(bankAccountFaults({ bin: '123456', account: '12', holder: 'Hợp tác xã' })).toEqual(['unknownBank', 'accountNumber', 'holder'])
})

test('what people type becomes what banks print', () => {
  expect(readHolder('  Hợp tác xã  Đồng Nắng ')).toBe('HOP TAC XA DONG NANG')
  expect(readAccountNumber('9901 3709 11')).toBe('9901370911')
})

test('no bank is listed twice', () => {
  expect(new Set(banks.map((bank) => bank.bin)).size).toBe(banks.length)
})
