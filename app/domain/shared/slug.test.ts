import { expect, test } from 'vitest'
import { isSlug, slugOf } from './slug.ts'

test.each([
  ['Nước mắm Phan Thiết 40°N', 'nuoc-mam-phan-thiet-40-n'],
  ['Đường phổi – Đà Lạt', 'duong-phoi-da-lat'],
  ['  ---  ', ''],
])('%s becomes %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('letters typed as base and mark apart give the same slug', () => {
  expect(slugOf('Cà phê'.normalize('NFD'))).toBe(slugOf('Cà phê'.normalize('NFC')))
})

test('a long name is cut without a hyphen at the end', () => {
  const slug = slugOf('a '.repeat(100))
  expect(slug.length).toBeLessThanOrEqual(80)
  expect(slug.endsWith('-')).toBe(false)
})

test('what cannot be a part of a URL that we made is none', () => {
  expect(['nuoc-mam-40-n', '2'].map(isSlug)).toEqual([true, true])
  expect(['', '\0', 'Nước', 'a b', '../etc', 'a'.repeat(101)].map(isSlug)).toEqual([false, false, false, false, false, false])
})
