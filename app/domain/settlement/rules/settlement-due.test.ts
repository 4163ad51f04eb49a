import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { beforeTheNext, dueOf, settlementNumber } from './settlement-due.ts'

test('what is below zero is to be paid, what is above carries over', () => {
  expect(dueOf(dong(-120_000))).toBe(120_000n)
  expect(dueOf(dong(5_000))).toBe(0n)
  expect(dueOf(dong(0))).toBe(0n)
})

test('only a payout on its way keeps the next settlement waiting', () => {
  const payout = { mode: 'provider', state: 'released', closing: dong(-1) } as const
  expect(beforeTheNext(payout)).toBe('wait')
  expect(beforeTheNext({ ...payout, mode: 'direct' })).toBe('carry')
  expect(beforeTheNext({ ...payout, closing: dong(1) })).toBe('carry')
  expect(beforeTheNext({ ...payout, state: 'failed' })).toBe('carry')
  expect(beforeTheNext({ ...payout, state: 'draft' })).toBe('carry')
  expect(beforeTheNext({ ...payout, state: 'paid' })).toBe('nothing')
})

test('numbers sort as they were given', () => {
  expect(settlementNumber('2026-10-01', 7)).toBe('QT-202610-0007')
})
