import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeAt } from './place-of.ts'
import { typedWord } from './marks-typed.ts'
import { readAs } from './understand-query.ts'
import { words } from './vietnamese-text.ts'

const read = (text: string) => readAs('words', text)
const othersOf = (text: string) => read(text).terms.flatMap(({ others }) => others.map((other) => other.words.join(' ')))

test('form C and form D, old and new tone style read alike', () => {
  expect(read('Hoà Bình'.normalize('NFD'))).toEqual(read('HÒA bình'))
  expect(read('thuỷ').text).toBe(read('thủy').text)
})

test('numbers are read as they are said and as they are written', () => {
  expect(othersOf('mực 1 nắng')).toContain('một nắng')
  expect(othersOf('bơ 34')).toContain('034')
  expect(othersOf('nước mắm 40N')).toContain('40 độ')
  expect(othersOf('gạo ST 25')).toContain('st25')
})

test('i and y are one sound, with the same mark', () => {
  expect(othersOf('quí')).toContain('quý')
  expect(othersOf('vỵ')).toContain('vị')
})

test('an English plural is also looked for in the singular, and fe as phe', () => {
  expect(othersOf('grapes')).toContain('grape')
  expect(othersOf('fe')).toContain('phe')
})

test('a district of before 2025 and a town name their region', () => {
  expect(read('nho Phan Rang').placeBoost).toBe('ninh-thuan')
  expect(read('thanh long ham thuan nam').placeBoost).toBe('binh-thuan')
  expect(read("trà B'Lao").placeBoost).toBe('lam-dong')
  expect(placeAt(words('phú quí').map(typedWord))).toEqual({ length: 2, region: 'binh-thuan' })
})

test('words around the thing are not required, unless nothing else was said', () => {
  expect(read('đặc sản nho').terms.map(({ isIdle }) => isIdle)).toEqual([true, false])
  expect(read('quả').terms.every(({ isIdle }) => !isIdle)).toBe(true)
  expect(read('trái cây').terms.some(({ isIdle }) => isIdle)).toBe(false)
})

test('buying, praising and the person it is for are not required', () => {
  const busy = (text: string) => read(text).terms.filter(({ isIdle }) => !isIdle).flatMap((term) => term.words.map(({ word }) => word)).join(' ')
  expect(busy('mua gạo ngon')).toBe('gạo')
  expect(busy('gia vị nấu ăn')).toBe('gia vị')
  expect(busy('quà biếu bố mẹ')).toBe('quà biếu')
  expect(busy('nho ngon tay')).toBe('nho ngon tay')
  expect(busy('nho mua')).toBe('nho mua')
  expect(busy('ngon')).toBe('ngon')
})

test('an apostrophe joins, however it is drawn, and counts as a mark: K’Ho is no khô', () => {
  expect(read("B'Lao")).toEqual(read('B’Lao'))
  expect(read("K'Ho").terms[0]?.words[0]).toMatchObject({ folded: 'kho', isMarked: true })
  expect(read('blao').terms[0]?.words[0]).toMatchObject({ folded: 'blao', isMarked: false })
  expect(othersOf("B'Lao")).toContain('bảo lộc')
})

test('names of peoples are written in several ways', () => {
  for (const [typed, other] of [['Cơ Ho', "K'Ho"], ['co ho', "K'Ho"], ['Chàm', 'Chăm'], ['Ra Glai', 'Raglai'], ['Chu Ru', 'Churu']] as const) {
    expect(othersOf(typed), typed).toContain(words(other).join(' '))
  }
  expect(placeAt(words('tháp chàm').map(typedWord))?.region).toBe('ninh-thuan')
})

test('every typed word is kept once and in its order, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const reading = read(text)
      const kept = reading.terms.flatMap((term) => term.words.map(({ word }) => word))
      expect(kept).toEqual(words(text).slice(0, 12))
      expect(read(reading.text).text).toBe(reading.text)
    }),
  )
})
