import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldedWords, normalise, words } from './vietnamese-text.ts'

const letters = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđbcdghklmnpqrstvx'
const vietnamese = fc.string({ unit: fc.constantFrom(...letters, ...letters.toUpperCase(), ' ', ' ', "'", '-', '7'), maxLength: 40 })

test.each([
  ['Hoà Thắng', 'hòa thắng'],
  ['khoẻ', 'khỏe'],
  ['Phú Thuỷ', 'phú thủy'],
  ['UỶ BAN', 'ủy ban'],
  ['quý', 'quý'],
  ['toàn', 'toàn'],
  ['thuyền', 'thuyền'],
  ['khuỷu', 'khuỷu'],
  ['ngoại', 'ngoại'],
])('the tone of %j is placed as in %j', (typed, expected) => {
  expect(normalise(typed)).toBe(expected)
})

test('what an Apple device sends in form D is the same word', () => {
  expect(normalise('nước mắm'.normalize('NFD'))).toBe('nước mắm')
})

test('folding takes every mark and the bar of đ', () => {
  expect(fold('Nước mắm nhĩ Đà Lạt')).toBe('nuoc mam nhi da lat')
})

test('homographs stay apart until they are folded', () => {
  expect(new Set(['dứa', 'dừa', 'dưa'].map(normalise)).size).toBe(3)
  expect(new Set(['dứa', 'dừa', 'dưa'].map(fold)).size).toBe(1)
})

test('words are letters and digits; an apostrophe inside a name joins and is a mark', () => {
  expect(words('Cà phê B’Lao, loại 1 (500g) — "K\'Ho"')).toEqual(['cà', 'phê', 'b\u02bclao', 'loại', '1', '500g', 'k\u02bcho'])
  expect(foldedWords("B'Lao ‘K’Ho’ d`Ran")).toEqual(['blao', 'kho', 'dran'])
  expect(words("K'Ho").join(' ')).toBe(words('k\u02bcho').join(' '))
  expect(words('… !? ')).toEqual([])
  expect(foldedWords('Thủy sản')).toEqual(['thuy', 'san'])
})

test('normalising twice changes nothing', () => {
  fc.assert(fc.property(vietnamese, (text) => normalise(normalise(text)) === normalise(text)))
})

test('folding twice changes nothing and leaves no mark', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      const folded = fold(text)
      return fold(folded) === folded && !/[\p{M}đ]/u.test(folded.normalize('NFD'))
    }),
  )
})

test('marked and unmarked spellings fold to the same words', () => {
  fc.assert(fc.property(vietnamese, (text) => foldedWords(text).join(' ') === words(text).map(fold).join(' ')))
})
