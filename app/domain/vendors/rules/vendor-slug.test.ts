import { expect, test } from 'vitest'
import { freeSlug, slugOfName } from './vendor-slug.ts'

test.each([
  ['HTX Thanh long Đồng Nắng', 'htx-thanh-long-dong-nang'],
  ['  Hộ kinh doanh "Mắm Cô Năm" ', 'ho-kinh-doanh-mam-co-nam'],
  ['***', 'co-so'],
])('%s', (name, slug) => {
  expect(slugOfName(name)).toBe(slug)
})

test('a second vendor of the same name gets a number', () => {
  expect(freeSlug('htx-a', new Set())).toBe('htx-a')
  expect(freeSlug('htx-a', new Set(['htx-a', 'htx-a-2']))).toBe('htx-a-3')
})
