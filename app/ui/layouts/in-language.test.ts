import { expect, test } from 'vitest'
import { inLanguage, withoutLanguage } from './in-language.ts'

test('the language is set beside the filters that are already there', () => {
  expect(inLanguage('/tim-kiem', '?q=m%E1%BA%AFm&page=2', 'en')).toBe('/tim-kiem?q=m%E1%BA%AFm&page=2&lang=en')
})

test('choosing a language twice leaves one choice', () => {
  expect(inLanguage('/', '?lang=en', 'vi')).toBe('/?lang=vi')
})

test('the remembered address has no language and does not say which search led there', () => {
  expect(withoutLanguage('/san-pham/nho', '?tu=0b1c')).toBe('/san-pham/nho')
  expect(withoutLanguage('/', '?lang=en')).toBe('/')
  expect(withoutLanguage('/tim-kiem', '?q=a&lang=en')).toBe('/tim-kiem?q=a')
})
