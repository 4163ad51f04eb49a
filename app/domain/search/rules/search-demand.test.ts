import { expect, test } from 'vitest'
import { popularThatBegin } from './popular-queries.ts'
import { searchDemand, type SearchedWords } from './search-demand.ts'
import { wordsToKeep } from './heard-search.ts'

const searched = (words: string, change: Partial<SearchedWords>): SearchedWords => ({ words, uses: 10, recent: 2, unanswered: 0, clicks: 0, ...change })
const wordsOf = (list: readonly SearchedWords[]) => list.map(({ words }) => words)

test('what nobody sells is what mostly finds nothing, most wanted first', () => {
  const demand = searchDemand([searched('pizza', { unanswered: 9 }), searched('nho', { unanswered: 5 }), searched('sầu riêng musang king', { uses: 30, unanswered: 30 })])
  expect(wordsOf(demand.unanswered)).toEqual(['sầu riêng musang king', 'pizza'])
})

test('rising is at least twice as often per day as before, and more than chance', () => {
  const demand = searchDemand([
    searched('mít tố nữ', { uses: 12, recent: 9 }),
    searched('nước mắm', { uses: 300, recent: 70 }),
    searched('bắp nếp', { uses: 2, recent: 2 }),
    searched('mứt tết', { uses: 40, recent: 40 }),
  ])
  expect(wordsOf(demand.rising)).toEqual(['mứt tết', 'mít tố nữ'])
})

test('the most searched words come first, in an order that never changes by itself', () => {
  expect(wordsOf(searchDemand([searched('b', {}), searched('a', {}), searched('c', { uses: 11 })]).top)).toEqual(['c', 'a', 'b'])
})

test('words that may say who somebody is are not kept', () => {
  expect(wordsToKeep('lan@example.com')).toBeNull()
  expect(wordsToKeep('0903 123 456')).toBeNull()
  expect(wordsToKeep('nước mắm '.repeat(20))).toBeNull()
  expect(wordsToKeep('  ')).toBeNull()
  expect(wordsToKeep('  Nước  MẮM 40 độ ')).toBe('nước mắm 40 độ')
})

test('a popular query goes on from what was typed, with the marks that were typed', () => {
  const popular = ['nước mắm', 'nước ép', 'dừa xiêm', 'dứa', 'nước khoáng']
  expect(popularThatBegin('nuoc', popular)).toEqual(['nước mắm', 'nước ép'])
  expect(popularThatBegin('dứ', popular)).toEqual(['dứa'])
  expect(popularThatBegin('nước mắm', popular)).toEqual([])
  expect(popularThatBegin(' ', popular)).toEqual([])
})
