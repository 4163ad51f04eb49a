import { expect, test } from 'vitest'
import categories from '#prisma/seed/data/categories.json' with { type: 'json' }
import { occasions } from './occasions.ts'
import { occasionsOf } from './occasions-of.ts'
import { readAs } from './understand-query.ts'
import { words } from './vietnamese-text.ts'

const codesOf = (nameVi: string, category: string, aliases: string[] = []) =>
  Object.fromEntries(occasionsOf({ nameVi, aliases, categories: [{ slug: category }] }).map(({ code, isFirst }) => [code, isFirst ? 'first' : 'also']))
const meantBy = (text: string) =>
  readAs('words', text).terms.flatMap(({ others }) => others.map((other) => other.words.join(' '))).filter((word) => word.startsWith('0dip'))

test('a dried squid is what people drink with first, and a snack too', () => {
  expect(codesOf('Mực khô Phan Thiết', 'hai-san-kho')).toMatchObject({ '0dipnhau': 'first', '0dipvat': 'also' })
})

test('a new product of a seller gets its occasions from its category and its names alone', () => {
  expect(codesOf('Kẹo mè xửng', 'banh-keo')).toMatchObject({ '0diptet': 'first', '0dipvat': 'first' })
  expect(codesOf('Hạt rang', 'thuc-pham-che-bien', ['hạt điều vỡ'])).toMatchObject({ '0dipvat': 'first' })
})

test('what only shares a word with an occasion has none of it', () => {
  expect(codesOf('Nấm linh chi', 'duoc-lieu')).not.toHaveProperty('0diplau')
  expect(codesOf('Cà phê nhân xanh', 'ca-phe')).not.toHaveProperty('0dipphin')
})

test('an occasion is understood by any of its names, with marks and without', () => {
  expect(meantBy('đồ nhậu')).toEqual(['0dipnhau'])
  expect(meantBy('do nhau')).toEqual(['0dipnhau'])
  expect(meantBy('qua tet')).toEqual(['0diptet'])
  expect(meantBy('quà biếu sếp')).toEqual(['0dipqua'])
  expect(meantBy('souvenirs')).toEqual(['0dipluuniem'])
})

test('a day on a farm is found by whatever people call it, with the fruit beside it', () => {
  expect(codesOf('Một buổi ở vườn cà phê', 'du-lich')).toMatchObject({ '0diptham': 'first' })
  for (const text of ['tour vườn dâu', 'tour hai nho', 'đi thăm vườn', 'vé tham quan', 'trai nghiem', 'farm tour']) expect(meantBy(text), text).toEqual(['0diptham'])
  expect(meantBy('ve')).toEqual([])
})

test('one word without its marks is too little to mean an occasion: qua may be quả, lau may be lâu', () => {
  for (const text of ['qua', 'qua bo', 'lau', 'nuong', 'chay', 'cung']) expect(meantBy(text), text).toEqual([])
  expect(meantBy('lẩu')).toEqual(['0diplau'])
})

test('every category exists, no code is a word that anybody types, and every name is short enough for a search server', () => {
  const slugs = new Set(categories.map(({ slug }) => slug))
  for (const { code, names, first, also } of occasions) {
    for (const slug of [...(first.categories ?? []), ...(also?.categories ?? [])]) expect(slugs).toContain(slug)
    expect(words(code)).toEqual([code])
    expect(code).toMatch(/^0dip[a-z]+[^s]$/)
    for (const name of names.split('|')) expect(words(name).length, name).toBeLessThanOrEqual(3)
  }
  expect(new Set(occasions.map(({ code }) => code)).size).toBe(occasions.length)
})
