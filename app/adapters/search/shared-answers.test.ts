import { expect, test, vi } from 'vitest'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything, type ProductPage, type ProductQuery, type SearchIndex } from '#app/domain/search/rules/search-index.ts'
import { dong } from '#app/domain/shared/money.ts'
import { withSharedAnswers } from './shared-answers.server.ts'

const query: ProductQuery = { ...noChoice, text: 'muối', scope: everything, includeAgeRestricted: false, pageSize: 24, month: 11 }

function indexThat(search: SearchIndex['search']): SearchIndex {
  return { search, showcase: () => Promise.resolve([]), suggest: () => Promise.resolve([]) }
}

test('one question asked by many at once is asked once, another one for itself', async () => {
  const search = vi.fn<SearchIndex['search']>(() => Promise.resolve({ total: 1 } as ProductPage))
  const index = withSharedAnswers(indexThat(search))
  await Promise.all([index.search(query), index.search({ ...query }), index.search({ ...query, priceFrom: dong(1000) })])
  expect(search).toHaveBeenCalledTimes(2)
})

test('what is answered is forgotten, also when it failed', async () => {
  const search = vi.fn<SearchIndex['search']>().mockRejectedValueOnce(new Error('away')).mockResolvedValue({ total: 3 } as ProductPage)
  const index = withSharedAnswers(indexThat(search))
  await expect(Promise.all([index.search(query), index.search(query)])).rejects.toThrow('away')
  expect((await index.search(query)).total).toBe(3)
  expect(search).toHaveBeenCalledTimes(2)
})
