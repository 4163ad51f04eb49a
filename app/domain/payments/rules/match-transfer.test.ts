import { expect, test } from 'vitest'
import { dong, noMoney } from '#app/domain/shared/money.ts'
import { matchTransfer, type ExpectedTransfer, type IncomingLine } from './match-transfer.ts'

const deadline = new Date('2026-12-01T03:30:00Z')
const expected: ExpectedTransfer = {
  paymentId: 'p1',
  vendorId: 'v1',
  reference: 'CBT7K3MQ2YDABCDE',
  amount: dong(150_000),
  captured: noMoney,
  state: 'expected',
  expiresAt: deadline,
  createdAt: new Date('2026-12-01T03:00:00Z'),
}
const line: IncomingLine = { vendorId: 'v1', amount: dong(150_000), bookedAt: new Date('2026-12-01T03:10:00Z'), hasTime: true, text: 'CBT7K3MQ2YDABCDE' }
const match = (changes: Partial<IncomingLine> = {}, payment: Partial<ExpectedTransfer> = {}, pending = 0) =>
  matchTransfer({ ...line, ...changes }, [{ ...expected, ...payment }], () => dong(pending))

test('exactly the amount in time, into the right account, is exact', () => {
  expect(match()).toEqual({ verdict: 'exact', paymentId: 'p1' })
})

test('less and more wait for a person; what makes up the rest is exact', () => {
  expect(match({ amount: dong(149_999) })?.verdict).toBe('short')
  expect(match({ amount: dong(150_001) })?.verdict).toBe('over')
  expect(match({ amount: dong(50_000) }, {}, 100_000)?.verdict).toBe('exact')
})

test('after the deadline is late; where the bank tells only the day, that day is in time', () => {
  const after = new Date('2026-12-01T03:31:00Z')
  expect(match({ bookedAt: after })?.verdict).toBe('late')
  expect(match({ bookedAt: after, hasTime: false })?.verdict).toBe('exact')
  expect(match({}, { state: 'withdrawn' })?.verdict).toBe('late')
})

test('money sent in time counts as exact although it is learnt of after the deadline', () => {
  expect(match({}, { state: 'expired' })?.verdict).toBe('exact')
})

test('a payment that has its money gets no other: a reference used again is a duplicate', () => {
  expect(match({}, { state: 'settled', captured: dong(150_000) })?.verdict).toBe('duplicate')
  expect(match({ amount: dong(1) }, { state: 'settled', captured: dong(150_000) })?.verdict).toBe('duplicate')
})

test('another seller’s reference names no order here', () => {
  expect(match({ vendorId: 'v2' })).toEqual({ verdict: 'wrong-account', paymentId: null })
})

test('a purchase paid to the same seller twice by transfer: the text tells which, or else the one still awaited', () => {
  const first = { ...expected, state: 'withdrawn' as const }
  const second = { ...expected, paymentId: 'p2', reference: 'CBT7K3MQ2YDXXXXX' }
  const of = (text: string) => matchTransfer({ ...line, text }, [first, second], () => noMoney)?.paymentId
  expect(of('CBT7K3MQ2YDABCDE')).toBe('p1')
  expect(of('CBT7K3MQ2YDX')).toBe('p2')
  expect(of('CBT-7K3M-Q2YD')).toBe('p2')
})

test('a code that nobody knows matches nothing', () => {
  expect(matchTransfer(line, [], () => noMoney)).toBeNull()
})
