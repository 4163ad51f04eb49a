import { expect, test } from 'vitest'
import { shownPages } from './shown-pages.ts'

test('few pages are all shown', () => {
  expect(shownPages(2, 4)).toEqual([1, 2, 3, 4])
})

test('the middle of many pages shows its neighbours and both ends', () => {
  expect(shownPages(10, 20)).toEqual([1, null, 9, 10, 11, null, 20])
})

test('a gap of a single page is filled with its number', () => {
  expect(shownPages(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('a page beyond the end still shows the ends', () => {
  expect(shownPages(99, 3)).toEqual([1, 2, 3])
})
