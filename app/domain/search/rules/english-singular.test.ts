import { expect, test } from 'vitest'
import { englishSingular } from './english-singular.ts'

test.each([
  ['grapes', 'grape'],
  ['fruits', 'fruit'],
  ['birds', 'bird'],
  ['strawberries', 'strawberry'],
  ['tomatoes', 'tomato'],
])('%s is more than one %s', (plural, singular) => {
  expect(englishSingular(plural)).toBe(singular)
  expect(englishSingular(singular)).toBe(singular)
})

test.each(['glass', 'banhs', 'mangs', 'nước', 'tea', 'gas', 'nh01'])('%s stays', (word) => {
  expect(englishSingular(word)).toBe(word)
})
