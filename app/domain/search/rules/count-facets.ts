import { dong } from '#app/domain/shared/money.ts'
import { readFacetKey } from './facet-key.ts'
import type { FacetCount, ProductFacets } from './search-index.ts'

/** One bit per filter: `misses` of a product says which of the chosen filters would leave it out. */
export const filterBits = { category: 1, region: 2, certificate: 4, stars: 8, price: 16, season: 32, stock: 64, vendor: 128 } as const
export type FilterName = keyof typeof filterBits

/** Products that are alike in everything facets look at. */
export type FacetGroup = {
  key: string
  misses: number
  products: number
  inSeason: number
  inStock: number
  minPrice: bigint
  maxPrice: bigint
}

/** Every facet counts the products that fail no filter but its own. */
export function countFacets(groups: readonly FacetGroup[]): { total: number; facets: Omit<ProductFacets, 'vendors'> } {
  const counts = { category: new Map<string, number>(), region: new Map<string, number>(), certificate: new Map<string, number>(), stars: new Map<string, number>() }
  let total = 0
  let inSeason = 0
  let inStock = 0
  const prices: bigint[] = []
  for (const { key, misses, products, ...group } of groups) {
    const passes = (filter: FilterName) => (misses & ~filterBits[filter]) === 0
    const values = readFacetKey(key)
    if (misses === 0) total += products
    if (passes('season')) inSeason += group.inSeason
    if (passes('stock')) inStock += group.inStock
    if (passes('price')) prices.push(group.minPrice, group.maxPrice)
    if (passes('category')) for (const slug of values.categories) count(counts.category, slug, products)
    if (passes('region')) count(counts.region, values.region, products)
    if (passes('certificate')) for (const scheme of values.certificates) count(counts.certificate, scheme, products)
    if (passes('stars')) for (const least of starSteps) if (values.stars >= least) count(counts.stars, String(least), products)
  }
  return {
    total,
    facets: {
      categories: mostFirst(counts.category),
      regions: mostFirst(counts.region),
      certificates: mostFirst(counts.certificate),
      stars: mostFirst(counts.stars),
      inSeason,
      inStock,
      priceRange: rangeOf(prices),
    },
  }
}

/** Five stars count for "from three", "from four" and "from five". */
const starSteps = [3, 4, 5]

function count(counts: Map<string, number>, value: string, products: number): void {
  counts.set(value, (counts.get(value) ?? 0) + products)
}

function mostFirst(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts].map(([value, products]) => ({ value, count: products })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

function rangeOf(prices: readonly bigint[]): ProductFacets['priceRange'] {
  const [first] = prices
  if (first === undefined) return null
  const min = prices.reduce((least, price) => (price < least ? price : least), first)
  const max = prices.reduce((most, price) => (price > most ? price : most), first)
  return { min: dong(min), max: dong(max) }
}
