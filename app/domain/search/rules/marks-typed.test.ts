import { expect, test } from 'vitest'
import { allOf, typedWords } from './marks-typed.ts'

test('each word says for itself whether its marks were typed', () => {
  expect(typedWords('Nước mam')).toEqual([
    { word: 'nước', folded: 'nuoc', isMarked: true },
    { word: 'mam', folded: 'mam', isMarked: false },
  ])
})

test('a bar over the d is a mark too', () => {
  expect(typedWords('đa')[0]?.isMarked).toBe(true)
})

test('quotes and operators never reach the query', () => {
  expect(allOf(typedWords(`a' | b:* & !c`).map(({ word }) => word))).toBe("'a' & 'b' & 'c'")
  expect(allOf(['thanh', 'lo'], true)).toBe("'thanh' & 'lo':*")
})
