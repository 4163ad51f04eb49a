import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countFacets, filterBits, type FacetGroup } from './count-facets.ts'
import { facetKey, readFacetKey } from './facet-key.ts'

const group = (change: Partial<FacetGroup>): FacetGroup => ({
  key: facetKey({ categories: ['tra', 'thuc-uong'], region: 'lam-dong', certificates: ['ocop'], stars: 4 }),
  misses: 0,
  products: 5,
  inSeason: 2,
  inStock: 4,
  minPrice: 20_000n,
  maxPrice: 90_000n,
  ...change,
})

test('a product that fails one filter counts in the facet of that filter only', () => {
  const other = facetKey({ categories: ['tra', 'thuc-uong'], region: 'ninh-thuan', certificates: [], stars: 0 })
  const { total, facets } = countFacets([group({}), group({ key: other, misses: filterBits.region, products: 3 })])
  expect(total).toBe(5)
  expect(facets.regions).toEqual([{ value: 'lam-dong', count: 5 }, { value: 'ninh-thuan', count: 3 }])
  expect(facets.categories).toEqual([{ value: 'thuc-uong', count: 5 }, { value: 'tra', count: 5 }])
  expect(facets).toMatchObject({ inSeason: 2, inStock: 4, priceRange: { min: 20_000n, max: 90_000n } })
})

test('a product that fails two filters counts nowhere', () => {
  const { facets } = countFacets([group({ misses: filterBits.region + filterBits.stock })])
  expect(facets).toEqual({ categories: [], regions: [], certificates: [], stars: [], inSeason: 0, inStock: 0, priceRange: null })
})

test('four stars are also "from three stars"', () => {
  expect(countFacets([group({})]).facets.stars).toEqual([{ value: '3', count: 5 }, { value: '4', count: 5 }])
})

test('a facet key holds what went into it', () => {
  const slug = fc.stringMatching(/^[a-z]+(-[a-z]+)?$/)
  const values = fc.record({ categories: fc.array(slug), region: slug, certificates: fc.array(slug), stars: fc.integer({ min: 0, max: 5 }) })
  fc.assert(
    fc.property(values, (facets) => {
      expect(readFacetKey(facetKey(facets))).toEqual(facets)
    }),
  )
})
