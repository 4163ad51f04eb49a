import { expect, test } from 'vitest'
import { readWordVector } from './read-word-vector.ts'
import { wordVectors } from './word-vector.ts'

test('a vector gives back the texts it was made of, each word in its place', () => {
  const { exact } = wordVectors([
    { weight: 'A', text: 'Nước mắm nhĩ Phan Thiết' },
    { weight: 'A', text: 'Fish sauce' },
    { weight: 'B', text: 'nước chấm' },
    { weight: 'D', text: 'HTX Biển Xanh' },
  ])
  expect(readWordVector(exact)).toEqual({
    A: [['nước', 'mắm', 'nhĩ', 'phan', 'thiết'], ['fish', 'sauce']],
    B: [['nước', 'chấm']],
    C: [],
    D: [['htx', 'biển', 'xanh']],
  })
})

test('an empty vector holds nothing', () => {
  expect(readWordVector('')).toEqual({ A: [], B: [], C: [], D: [] })
})
