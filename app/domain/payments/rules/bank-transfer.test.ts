import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { transferKey, type BankTransfer } from './bank-transfer.ts'

const transfer: BankTransfer = {
  bookedAt: new Date('2026-12-01T03:00:00Z'),
  hasTime: true,
  amount: dong(150_000),
  text: 'CBT7K3MQ2YD mua hang',
  bankReference: null,
  balance: dong(1_150_000),
}
const key = (changes: Partial<BankTransfer>, occurrence = 1) => transferKey({ ...transfer, ...changes }, occurrence)

test('the same transfer in another export has the same key, however its text is spaced', () => {
  expect(key({ text: 'cbt7k3mq2yd  MUA HANG' })).toBe(key({}))
})

test('another amount, moment, balance, text or place among equals is another transfer', () => {
  const others = [key({ amount: dong(1) }), key({ bookedAt: new Date('2026-12-01T04:00:00Z') }), key({ balance: null }), key({ text: 'x' }), key({}, 2)]
  expect(new Set([key({}), ...others]).size).toBe(6)
})

test('the bank’s own number decides before its words', () => {
  expect(key({ bankReference: 'FT 1', text: 'a' })).toBe(key({ bankReference: 'ft1', text: 'b', balance: null }))
})
