import { expect, test } from 'vitest'
import { freeSlug, slugBase } from './product-slug.ts'

test('a free name keeps its plain slug, a taken one gets the next number', () => {
  expect(freeSlug('ca-phe', new Set())).toBe('ca-phe')
  expect(freeSlug('ca-phe', new Set(['ca-phe', 'ca-phe-3']))).toBe('ca-phe-2')
  expect(freeSlug('ca-phe', new Set(['ca-phe', 'ca-phe-2']))).toBe('ca-phe-3')
})

test('a name without a single letter or digit still has an address', () => {
  expect(slugBase('❤❤❤')).toBe('san-pham')
})
