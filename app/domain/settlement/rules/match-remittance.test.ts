import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dong, noMoney } from '#app/domain/shared/money.ts'
import { matchRemittanceRow, readRemittanceRow, type CashOrder } from './match-remittance.ts'
import { findRemittanceHeader } from './remittance-columns.ts'

const order = (changes: Partial<CashOrder> = {}): CashOrder => ({
  id: 'a',
  vendorId: 'v',
  code: 'CBT-7K3M-Q2ZD-1',
  tracking: 'GHN12345',
  collected: dong(185_000),
  isPaidOut: false,
  ...changes,
})
const row = (changes = {}) => ({ tracking: 'GHN12345', orderCode: null, collected: dong(185_000), fee: noMoney, ...changes })
const never = () => false
const outcome = (...args: Parameters<typeof matchRemittanceRow>) => matchRemittanceRow(...args).outcome

test.each([
  [['STT', 'Mã vận đơn', 'Mã đơn khách hàng', 'Tiền thu hộ (COD)', 'Phí thu hộ', 'Tổng phí'], { tracking: 1, order: 2, collected: 3, fee: 5 }],
  [['Tracking number', 'COD', 'Fee'], { tracking: 0, collected: 1, fee: 2 }],
  [['Số đơn hàng', 'Số tiền COD'], { order: 0, collected: 1 }],
])('the columns of carriers are known by their names: %s', (cells, columns) => {
  expect(findRemittanceHeader([['BẢNG KÊ TRẢ TIỀN'], [], cells])).toEqual({ row: 2, columns })
})

test('a table that names no parcel or no amount is not a list of payouts', () => {
  expect(findRemittanceHeader([['Ngày', 'Nội dung', 'Số dư'], ['Mã vận đơn', 'Trạng thái']])).toBeNull()
})

test('rows are read as carriers print them; sums below the list are none', () => {
  const columns = { tracking: 0, order: 1, collected: 2, fee: 3 }
  expect(readRemittanceRow([' ghn 12345 ', 'cbt-7k3m-q2zd-1', '185.000 đ', '22,000'], columns)).toEqual({ tracking: 'GHN12345', orderCode: 'CBT-7K3M-Q2ZD-1', collected: 185_000n, fee: 22_000n })
  expect(readRemittanceRow(['', 'Tổng cộng', '9.999.999', ''], columns)).toBeNull()
  expect(readRemittanceRow(['GHN1', '', 'không rõ', '-5'], columns)).toMatchObject({ collected: null, fee: null })
})

test('only the exact amount of a delivered parcel settles by itself', () => {
  expect(outcome(row(), [order()], never)).toBe('matched')
  expect(outcome(row({ collected: dong(184_999) }), [order()], never)).toBe('short')
  expect(outcome(row({ collected: dong(185_001) }), [order()], never)).toBe('over')
  expect(outcome(row(), [order({ collected: noMoney })], never)).toBe('not-collected')
  expect(outcome(row(), [order({ isPaidOut: true })], never)).toBe('duplicate')
  expect(outcome(row(), [order()], () => true)).toBe('duplicate')
  expect(outcome(row({ collected: null }), [order()], never)).toBe('unreadable')
  expect(outcome(row({ fee: dong(185_001) }), [order()], never)).toBe('unreadable')
})

test('the order code does as well as the parcel number, with or without dashes; when they disagree nobody guesses', () => {
  const byCode = row({ tracking: null, orderCode: 'CBT7K3MQ2ZD1' })
  expect(outcome(byCode, [order()], never)).toBe('matched')
  const other = order({ id: 'b', code: 'CBT-AAAA-BBBB-1', tracking: 'GHN99999' })
  expect(outcome(row({ orderCode: other.code }), [order(), other], never)).toBe('unknown')
  expect(outcome(row(), [order(), order({ id: 'b' })], never)).toBe('unknown')
  expect(outcome(row({ tracking: 'GHN0' }), [order()], never)).toBe('unknown')
})

test('whatever a row says, it settles only what was collected, to the đồng', () => {
  const anyRow = fc.record({ tracking: fc.constantFrom('GHN12345', 'X1', null), orderCode: fc.constantFrom('CBT-7K3M-Q2ZD-1', 'Y2', null), collected: fc.bigInt(0n, 400_000n), fee: fc.bigInt(0n, 400_000n) })
  fc.assert(
    fc.property(anyRow, fc.bigInt(0n, 400_000n), fc.boolean(), (typed, collected, isPaidOut) => {
      const asked = { ...typed, collected: dong(typed.collected), fee: dong(typed.fee) }
      const { outcome: told, order: found } = matchRemittanceRow(asked, [order({ collected: dong(collected), isPaidOut })], never)
      if (told === 'matched') expect([found?.collected, found?.isPaidOut, asked.fee <= asked.collected]).toEqual([asked.collected, false, true])
    }),
  )
})
