import { expect, test } from 'vitest'
import { readStatementRow } from './read-statement-row.ts'

const mapping = { date: 0, text: 1, debit: 2, credit: 3, balance: 4, reference: 5, currency: 6 }
const read = (...cells: string[]) => readStatementRow(cells, mapping)

test('money that came in is a transfer with all the bank says of it', () => {
  expect(read('01/12/2026 10:00', 'MBVCB.123.  cbt 7k3m q2yd', '', '150.000', '1.150.000', 'FT1', 'VND')).toEqual({
    kind: 'incoming',
    transfer: {
      bookedAt: new Date('2026-12-01T03:00:00Z'),
      hasTime: true,
      amount: 150_000n,
      text: 'MBVCB.123. cbt 7k3m q2yd',
      bankReference: 'FT1',
      balance: 1_150_000n,
    },
  })
})

test('money that went out, totals, empty rows and repeated headings are no transfers', () => {
  expect(read('01/12/2026', 'phí', '11.000', '', '', '', '')).toEqual({ kind: 'outgoing' })
  expect(read('Tổng cộng', '', '11.000', '150.000', '', '', '')).toEqual({ kind: 'nothing' })
  expect(read('', '', '', '', '', '', '')).toEqual({ kind: 'nothing' })
  expect(read('Ngày giao dịch', 'Nội dung', 'Nợ', 'Có', '', '', '')).toEqual({ kind: 'nothing' })
})

test.each([
  [['31/02/2026', 'x', '', '150.000', '', '', ''], 'bad-date'],
  [['', 'x', '', '150.000', '', '', ''], 'bad-date'],
  [['01/12/2026', 'x', '', '150.000,50', '', '', ''], 'not-whole'],
  [['01/12/2026', 'x', '', 'một trăm', '', '', ''], 'bad-amount'],
  [['01/12/2026', 'x', '', '-150.000', '', '', ''], 'bad-amount'],
  [['01/12/2026', 'x', '', '150', '', '', 'USD'], 'foreign-currency'],
])('a row that does not read is a fault of its own: %j', (cells, problem) => {
  expect(read(...cells)).toEqual({ kind: 'fault', problem })
})

test('one column of amounts needs a sign or a word for the way', () => {
  const one = (amount: string, way: string) => readStatementRow(['01/12/2026', 'x', amount, way], { date: 0, text: 1, amount: 2, direction: 3 })
  expect(one('150.000', 'Có')).toMatchObject({ kind: 'incoming', transfer: { amount: 150_000n } })
  expect(one('+150.000', '')).toMatchObject({ kind: 'incoming' })
  expect(one('150.000', 'D')).toEqual({ kind: 'outgoing' })
  expect(one('-150.000', '')).toEqual({ kind: 'outgoing' })
  expect(one('150.000', 'khác')).toEqual({ kind: 'fault', problem: 'no-direction' })
})
