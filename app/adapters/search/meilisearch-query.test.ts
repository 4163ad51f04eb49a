import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything, type ProductQuery } from '#app/domain/search/rules/search-index.ts'
import { readAs } from '#app/domain/search/rules/understand-query.ts'
import { dong } from '#app/domain/shared/money.ts'
import { emptyLexicon, lexiconOf } from '#app/domain/search/rules/lexicon.ts'
import { correctedQuery } from '#app/domain/search/rules/corrected-query.ts'
import categories from '#prisma/seed/data/categories.json' with { type: 'json' }
import { pageQueries, quoted } from './meilisearch-query.server.ts'
import { indexSettings } from './meilisearch-settings.server.ts'
import { wantedOf } from './meilisearch-words.server.ts'

const query: ProductQuery = { ...noChoice, scope: everything, includeAgeRestricted: false, pageSize: 24, month: 11 }
const queriesOf = (change: Partial<ProductQuery>) => pageQueries('products', { ...query, ...change }, wantedOf(readAs('words', change.text ?? ''), emptyLexicon)[0] ?? { q: '' })

test('browsing is one query without words, and alcohol stays out', () => {
  expect(queriesOf({})).toMatchObject([{ q: '', filter: ['ageRestricted = false'], hitsPerPage: 24, page: 1 }])
  expect(queriesOf({ includeAgeRestricted: true })[0]?.filter).toEqual([])
})

test('marks are spelled out, and a finished word ends with a blank', () => {
  expect(queriesOf({ text: 'nước mam' })[0]).toMatchObject({ q: '0nu7o71c mam ', matchingStrategy: 'all' })
})

test('every chosen filter holds for the hits, and its facet is counted without it', () => {
  const [hits, region, price] = queriesOf({ regions: ['lam-dong', 'binh-thuan'], priceFrom: dong(10_000), priceTo: dong(90_000) })
  const [both, prices] = ['originRegion IN ["lam-dong", "binh-thuan"]', 'priceFrom >= 10000 AND priceFrom <= 90000']
  expect(hits?.filter).toEqual(['ageRestricted = false', both, prices])
  expect(region).toMatchObject({ facets: ['originRegion'], limit: 0, filter: ['ageRestricted = false', prices] })
  expect(price).toMatchObject({ facets: ['priceFrom'], limit: 0, filter: ['ageRestricted = false', both] })
})

test('yes-or-no filters need no query of their own', () => {
  expect(queriesOf({ inSeason: true, inStock: true })).toHaveLength(1)
})

test('a mistake has several ways to be put right, one word at a time first', () => {
  const lexicon = lexiconOf([['khoai', 9], ['lang', 5], ['lan', 2], ['sấy', 8], ['tây', 4], ['măng', 4]])
  const ways = (text: string) => {
    const reading = correctedQuery(text, lexicon)
    return reading ? wantedOf(reading, lexicon).map(({ q }) => q) : []
  }
  expect(ways('mang tayy')).toEqual(['mang tay '])
  expect(ways('khoai lan say')).toContain('khoai lang say ')
})

test('a scope narrows hits and counts alike', () => {
  const scope = { ...everything, category: 'ca-phe', onlyInSeason: true }
  for (const { filter } of queriesOf({ scope, inStock: true })) expect(filter).toEqual(expect.arrayContaining(['categoryPath = "ca-phe"', 'season = 11']))
})

test('whatever stands in a value, the filter stays one comparison', () => {
  expect(quoted('a" OR ageRestricted = true OR "')).toBe('"a\\" OR ageRestricted = true OR \\""')
  fc.assert(
    fc.property(fc.string(), (value) => {
      const inside = quoted(value).slice(1, -1)
      // No quotation mark is left that an even number of backslashes stands before.
      return !/(?<!\\)(?:\\\\)*"/.test(inside) && inside.replace(/\\(["\\])/g, '$1') === value
    }),
  )
})

test('every category is counted: the server gives more values of a facet than there are', () => {
  expect(categories.length).toBeLessThan(indexSettings.faceting?.maxValuesPerFacet ?? 0)
})
