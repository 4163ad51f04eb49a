import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { activeFilters } from './active-filters.ts'
import { noChoice } from './product-choice.ts'

test('nothing chosen shows no chip; words, order and page are no filters', () => {
  expect(activeFilters({ ...noChoice, text: 'nho', sort: 'newest', page: 3 })).toEqual([])
})

test('a chip takes off its own filter only and leads to the first page', () => {
  const chosen = { ...noChoice, regions: ['binh-thuan', 'lam-dong'], inStock: true, page: 4 }
  const [first] = activeFilters(chosen)
  expect(first?.without).toEqual({ ...chosen, regions: ['lam-dong'], page: 1 })
})

test('taking off every chip, one after the other, leaves nothing chosen', () => {
  let choice = { ...noChoice, category: 'tra', regions: ['binh-thuan'], certificates: ['ocop', 'gi'], minStars: 4, priceFrom: dong(1000), inSeason: true, inStock: true, vendors: ['a', 'b'] }
  for (let left = activeFilters(choice); left[0]; left = activeFilters(choice)) choice = { ...choice, ...left[0].without } as typeof choice
  expect(choice).toEqual(noChoice)
})
