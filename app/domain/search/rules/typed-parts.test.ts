import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedWords } from './marks-typed.ts'
import { typedParts } from './typed-parts.ts'

/** What is shown as typed stands in brackets. */
const shown = (label: string, typed: string) => typedParts(label, typedWords(typed)).map(({ text, isTyped }) => (isTyped ? `[${text}]` : text)).join('')

test.each([
  ['Nước mắm Phan Thiết', 'nuoc ma', '[Nước] [mắ]m Phan Thiết'],
  ['Nước mắm Phan Thiết', 'nước m', '[Nước] [m]ắm Phan Thiết'],
  ['Thanh long sấy dẻo', 'long say', 'Thanh [long] [sấy] dẻo'],
  ['Đậu xanh', 'dau', '[Đậu] xanh'],
  ['Hoà Thuận', 'hòa t', '[Hoà] [T]huận'],
  ["Thổ cẩm K'Ho", 'kho', "Thổ cẩm [K'Ho]"],
  ["Trà ô long B’Lao", 'bl', 'Trà ô long [B’L]ao'],
  ['ST25 (gạo)', 'st2', '[ST2]5 (gạo)'],
  ['Fish sauce', 'nuoc mam', 'Fish sauce'],
  ['Nước mắm', '', 'Nước mắm'],
])('of %s someone who types %s sees %s', (label, typed, expected) => {
  expect(shown(label, typed)).toBe(expected)
})

test('marks that were typed mark no word with others: dừa is not dứa, nor dưa', () => {
  expect(shown('Dứa, dừa và dưa', 'dừa')).toBe('Dứa, [dừa] và dưa')
  expect(shown('Dứa, dừa và dưa', 'dua')).toBe('[Dứa], [dừa] và [dưa]')
})

test('letters that came taken apart are marked whole, and no mark is torn from its letter', () => {
  expect(shown('Nước mắm'.normalize('NFD'), 'nuoc ma')).toBe('[Nước] [mắ]m')
  expect(shown('Nx\u0302y', 'nx')).toBe('[Nx\u0302]y')
})

test('whatever is typed, the parts together are the label', () => {
  const text = fc.oneof(fc.constantFrom('Nước mắm nhĩ', "K'Ho", 'Đà Lạt', 'ｎước 🐉 dừa'), fc.string({ unit: 'grapheme' }))
  fc.assert(
    fc.property(text, text, (label, typed) => {
      expect(typedParts(label, typedWords(typed)).map((part) => part.text).join('')).toBe(label.normalize('NFC'))
    }),
  )
})
