import type { MultiSearchResult } from 'meilisearch'
import type { FacetCount, ProductFacets, ProductPage, ProductQuery } from '#app/domain/search/rules/search-index.ts'
import { dong } from '#app/domain/shared/money.ts'
import { cardOfHit, type MeiliHit } from './meilisearch-document.server.ts'
import { countedAlone, type FacetAttribute } from './meilisearch-query.server.ts'

export type PageResult = MultiSearchResult<MeiliHit>
type VendorNames = ReadonlyMap<string, { nameVi: string; nameEn: string }>

const VENDORS_SHOWN = 12
const starSteps = [3, 4, 5]

/** Puts the answers to `pageQueries` together. */
export function pageOf(query: ProductQuery, results: readonly PageResult[], vendors: VendorNames): Omit<ProductPage, 'understood' | 'didYouMean'> {
  const [page, ...alone] = results
  if (!page) throw new Error('Meilisearch answered no query of the request')
  const total = page.totalHits ?? 0
  const withoutOwn = new Map(countedAlone(query).map((attribute, index) => [attribute, alone[index]]))
  const source = (attribute: FacetAttribute) => withoutOwn.get(attribute) ?? page
  const counts = (attribute: FacetAttribute) => Object.entries(source(attribute).facetDistribution?.[attribute] ?? {})
  const price = source('priceFrom').facetStats?.priceFrom
  const facets: ProductFacets = {
    categories: mostFirst(counts('categoryPath')),
    regions: mostFirst(counts('originRegion')),
    certificates: mostFirst(counts('certificates')),
    stars: mostFirst(starSteps.map((least) => [String(least), starsFrom(counts('stars'), least)] as const).filter(([, count]) => count > 0)),
    vendors: vendorCounts(query, counts('vendorSlug'), page).map((one) => ({ ...one, ...(vendors.get(one.value) ?? { nameVi: one.value, nameEn: one.value }) })),
    inSeason: query.inSeason ? total : countOf(counts('season'), String(query.month)),
    inStock: query.inStock ? total : countOf(counts('inStock'), 'true'),
    priceRange: price ? { min: dong(price.min), max: dong(price.max) } : null,
  }
  return { cards: page.hits.map((hit) => cardOfHit(hit, query.month)), total, facets }
}

export function totalOf(results: readonly PageResult[]): number {
  return results[0]?.totalHits ?? 0
}

/** Chosen vendors stay in the list, however few products they have; the filtered page counts exactly them. */
function vendorCounts({ vendors }: ProductQuery, counted: [string, number][], page: PageResult): FacetCount[] {
  const chosen = Object.entries(page.facetDistribution?.vendorSlug ?? {}).filter(([slug]) => vendors.includes(slug))
  const others = mostFirst(counted.filter(([slug]) => !vendors.includes(slug)))
  return [...mostFirst(chosen), ...others].slice(0, VENDORS_SHOWN).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

function starsFrom(counts: [string, number][], least: number): number {
  return counts.reduce((sum, [stars, count]) => sum + (Number(stars) >= least ? count : 0), 0)
}

function countOf(counts: [string, number][], value: string): number {
  return counts.find(([name]) => name === value)?.[1] ?? 0
}

function mostFirst(counts: Iterable<readonly [string, number]>): FacetCount[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
