import { expect, test } from 'vitest'
import { firstRow, listPage, pageNumber, ROWS_PER_PAGE } from './list-page.ts'

test.each([null, '', '0', '-1', '1.5', 'x', '1e9'])('the address %j means the first page', (text) => {
  expect(pageNumber(text)).toBe(1)
})

test('the second page starts after the first', () => {
  expect(firstRow(pageNumber('2'))).toBe(ROWS_PER_PAGE)
})

test('an empty list still has one page', () => {
  expect(listPage([], 0, 1).pageCount).toBe(1)
  expect(listPage([], ROWS_PER_PAGE + 1, 1).pageCount).toBe(2)
})
