import { expect, test } from 'vitest'
import { findHeader, guessMapping, isReadable } from './statement-columns.ts'

test.each([
  ['Vietcombank', ['STT', 'Ngày giao dịch', 'Số tham chiếu', 'Số tiền ghi nợ', 'Số tiền ghi có', 'Mô tả'], { date: 1, reference: 2, debit: 3, credit: 4, text: 5 }],
  ['BIDV', ['STT', 'Ngày GD', 'Mã GD', 'Ghi nợ', 'Ghi có', 'Số dư', 'Mô tả giao dịch'], { date: 1, reference: 2, debit: 3, credit: 4, balance: 5, text: 6 }],
  ['Agribank', ['Ngày giao dịch', 'Số bút toán', 'Diễn giải', 'Nợ', 'Có', 'Số dư'], { date: 0, reference: 1, text: 2, debit: 3, credit: 4, balance: 5 }],
  [
    'VietinBank',
    ['STT', 'Ngày giờ giao dịch/ Transaction date', 'Nội dung giao dịch/ Description', 'Số tiền ghi nợ/ Debit', 'Số tiền ghi có/ Credit', 'Số dư/ Balance', 'Số giao dịch/ Transaction number'],
    { date: 1, text: 2, debit: 3, credit: 4, balance: 5, reference: 6 },
  ],
  [
    'Techcombank',
    ['Ngày KH thực hiện/ Requesting date', 'Ngày giao dịch/ Transaction date', 'Đối tác/ Remitter', 'Diễn giải/ Details', 'Số bút toán/ Transaction No', 'Nợ TKTT/ Debit', 'Có TKTT/ Credit', 'Số dư/ Balance'],
    { date: 1, text: 3, reference: 4, debit: 5, credit: 6, balance: 7 },
  ],
  ['MB', ['Ngày giao dịch', 'Số bút toán', 'Ghi nợ', 'Ghi có', 'Số dư', 'Nội dung', 'Đơn vị thụ hưởng'], { date: 0, reference: 1, debit: 2, credit: 3, balance: 4, text: 5 }],
  ['ACB', ['Ngày hiệu lực', 'Ngày giao dịch', 'Số GD', 'Nội dung giao dịch', 'Rút ra', 'Gửi vào', 'Số dư'], { date: 1, reference: 2, text: 3, debit: 4, credit: 5, balance: 6 }],
  ['one column of amounts', ['Date', 'Description', 'Amount', 'Dr/Cr', 'Ccy'], { date: 0, text: 1, amount: 2, direction: 3, currency: 4 }],
])('the columns of %s are recognised', (_bank, columns, mapping) => {
  expect(guessMapping(columns)).toEqual(mapping)
})

test('the header is found below titles, and in two rows where cells are merged', () => {
  const rows = [
    ['NGÂN HÀNG TMCP NGOẠI THƯƠNG', '', '', '', ''],
    ['SAO KÊ TÀI KHOẢN', '', '', '', ''],
    ['Số tài khoản:', '0123456789', '', '', ''],
    ['Ngày giao dịch', 'Nội dung', 'Số tiền', '', 'Số dư'],
    ['', '', 'Ghi nợ', 'Ghi có', ''],
    ['01/12/2026', 'CBT7K3MQ2YD', '', '150.000', '1.150.000'],
  ]
  expect(findHeader(rows)).toMatchObject({ row: 3, span: 2, mapping: { date: 0, text: 1, debit: 2, credit: 3, balance: 4 } })
})

test('a plain header is one row even when the first transaction stands right below', () => {
  const rows = [['Ngày', 'Nội dung', 'Có'], ['01/12/2026', 'mua hàng', '150.000']]
  expect(findHeader(rows)).toMatchObject({ row: 0, span: 1 })
})

test('columns that nobody knows are left to a person, each with a name of its own', () => {
  const found = findHeader([['A', 'A', '', 'B'], ['1', '2', '3', '4']])
  expect(found).toMatchObject({ row: 0, columns: ['A', 'A (2)', '#3', 'B'], mapping: {} })
  expect(isReadable(found?.mapping ?? {})).toBe(false)
})

test('a title above the header is no part of it', () => {
  const rows = [['SAO KÊ TÀI KHOẢN', '', ''], ['Ngày giao dịch', 'Nội dung', 'Ghi có'], ['01/12/2026', 'mua hàng', '150.000']]
  expect(findHeader(rows)).toMatchObject({ row: 1, span: 1, columns: ['Ngày giao dịch', 'Nội dung', 'Ghi có'] })
})
