import type { MultiSearchQuery } from 'meilisearch'
import type { TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import type { ProductQuery } from '#app/domain/search/rules/search-index.ts'
import { facetAttributes } from './meilisearch-settings.server.ts'
import { serverWord, type Wanted } from './meilisearch-words.server.ts'

type Showcase = Omit<ProductQuery, 'text'>
export type FacetAttribute = (typeof facetAttributes)[number]
/** What a chosen filter demands, by the attribute it looks at. */
type ChosenFilters = Partial<Record<FacetAttribute, string>>

/** Chosen alone they leave exactly the hits: their own count is the total. */
const yesOrNo: readonly FacetAttribute[] = ['season', 'inStock']

/**
 * One request for a whole page: first the hits with the facets that have no filter of their own, then for each chosen
 * filter its own facet without it. `pageOf` reads them in the same order.
 */
export function pageQueries(indexUid: string, query: ProductQuery, wanted: Wanted): MultiSearchQuery[] {
  const chosen = chosenFilters(query)
  const asked = { indexUid, ...wanted, locales: ['vie' as const] }
  return [
    {
      ...asked,
      page: query.page,
      hitsPerPage: query.pageSize,
      attributesToRetrieve: ['card'],
      // Of vendors both counts are needed: with their own filter of those that are chosen, without it of the others.
      facets: facetAttributes.filter((attribute) => chosen[attribute] === undefined || attribute === 'vendorSlug'),
      filter: [...scopeFilters(query), ...Object.values(chosen)],
      ...sortOf(query),
    },
    ...countedAlone(query).map((attribute) => ({
      ...asked,
      limit: 0,
      facets: [attribute],
      filter: [...scopeFilters(query), ...Object.entries(chosen).filter(([name]) => name !== attribute).map(([, filter]) => filter)],
    })),
  ]
}

/** How many there are of each, filters and all, cheapest way: neither hits nor facets. */
export function countQueries(indexUid: string, query: ProductQuery, wanted: readonly Wanted[]): MultiSearchQuery[] {
  const filter = [...scopeFilters(query), ...Object.values(chosenFilters(query))]
  return wanted.map((one) => ({ indexUid, ...one, locales: ['vie'], page: 1, hitsPerPage: 0, filter }))
}

/** Only hits, without words: nothing is counted. */
export function showcaseQuery(indexUid: string, query: Showcase): MultiSearchQuery {
  return {
    indexUid,
    q: '',
    limit: query.pageSize,
    attributesToRetrieve: ['card'],
    filter: [...scopeFilters(query), ...Object.values(chosenFilters(query))],
    ...sortOf(query),
  }
}

/** Products whose words begin with what was typed; the last word may be unfinished. */
export function suggestionQuery(indexUid: string, typed: readonly TypedWord[], includeAgeRestricted: boolean, limit: number): MultiSearchQuery {
  return {
    indexUid,
    q: typed.map(({ word }) => serverWord(word)).join(' '),
    matchingStrategy: 'all',
    locales: ['vie'],
    limit,
    attributesToRetrieve: ['name'],
    filter: includeAgeRestricted ? [] : ['ageRestricted = false'],
  }
}

/** The attributes that are counted in a query of their own, in the order of `facetAttributes`. */
export function countedAlone(query: Showcase): FacetAttribute[] {
  const chosen = chosenFilters(query)
  return facetAttributes.filter((attribute) => chosen[attribute] !== undefined && !yesOrNo.includes(attribute))
}

/** A value inside a filter: quoted, so that whatever stands in it stays a value. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}

function scopeFilters({ scope, month, includeAgeRestricted }: Showcase): string[] {
  return [
    ...(scope.category ? [`categoryPath = ${quoted(scope.category)}`] : []),
    ...(scope.region ? [`originRegion = ${quoted(scope.region)}`] : []),
    ...(scope.vendor ? [`vendorSlug = ${quoted(scope.vendor)}`] : []),
    ...(scope.onlyInSeason ? [`season = ${month}`] : []),
    ...(includeAgeRestricted ? [] : ['ageRestricted = false']),
  ]
}

function chosenFilters(query: Showcase): ChosenFilters {
  const prices = [
    ...(query.priceFrom === null ? [] : [`priceFrom >= ${query.priceFrom}`]),
    ...(query.priceTo === null ? [] : [`priceFrom <= ${query.priceTo}`]),
  ]
  return {
    ...(query.category ? { categoryPath: `categoryPath = ${quoted(query.category)}` } : {}),
    ...(query.regions.length > 0 ? { originRegion: oneOf('originRegion', query.regions) } : {}),
    ...(query.certificates.length > 0 ? { certificates: oneOf('certificates', query.certificates) } : {}),
    ...(query.minStars === null ? {} : { stars: `stars >= ${query.minStars}` }),
    ...(query.vendors.length > 0 ? { vendorSlug: oneOf('vendorSlug', query.vendors) } : {}),
    ...(query.inSeason ? { season: `season = ${query.month}` } : {}),
    ...(query.inStock ? { inStock: 'inStock = true' } : {}),
    ...(prices.length > 0 ? { priceFrom: prices.join(' AND ') } : {}),
  }
}

function oneOf(attribute: FacetAttribute, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quoted).join(', ')}]`
}

function sortOf({ sort }: Showcase): { sort?: string[] } {
  const orders = { 'relevance': [], 'newest': ['publishedAt:desc'], 'price-up': ['priceFrom:asc'], 'price-down': ['priceFrom:desc'] }
  return orders[sort].length > 0 ? { sort: orders[sort] } : {}
}
