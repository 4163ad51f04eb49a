import type { MultiSearchQuery } from 'meilisearch'
import type { TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import type { ProductQuery } from '#app/domain/search/rules/search-index.ts'
import { spellMarks } from '#app/domain/search/rules/spell-marks.ts'
import type { Reading } from '#app/domain/search/rules/understand-query.ts'
import { facetAttributes } from './meilisearch-settings.server.ts'

type Showcase = Omit<ProductQuery, 'text'>
export type FacetAttribute = (typeof facetAttributes)[number]
/** What a chosen filter demands, by the attribute it looks at. */
type ChosenFilters = Partial<Record<FacetAttribute, string>>

/**
 * One request for a whole page: first the hits with all facets as they are under every filter, then for each chosen
 * filter its own facet without it. `facetsOf` reads them in the same order.
 */
export function pageQueries(indexUid: string, query: ProductQuery, reading: Reading): MultiSearchQuery[] {
  const chosen = chosenFilters(query)
  const words = wordsOf(reading)
  const asked = { indexUid, ...words, locales: ['vie' as const] }
  return [
    {
      ...asked,
      page: query.page,
      hitsPerPage: query.pageSize,
      attributesToRetrieve: ['card', 'season'],
      facets: [...facetAttributes],
      filter: [...scopeFilters(query), ...Object.values(chosen)],
      // Browsing needs no reason why a hit was found.
      ...(words.q === '' ? {} : { showRankingScoreDetails: true }),
      ...sortOf(query),
    },
    ...chosenAttributes(query).map((attribute) => ({
      ...asked,
      hitsPerPage: 0,
      facets: [attribute],
      filter: [...scopeFilters(query), ...Object.entries(chosen).filter(([name]) => name !== attribute).map(([, filter]) => filter)],
    })),
  ]
}

/** Only hits, without words: nothing is counted. */
export function showcaseQuery(indexUid: string, query: Showcase): MultiSearchQuery {
  return {
    indexUid,
    q: '',
    limit: query.pageSize,
    attributesToRetrieve: ['card', 'season'],
    filter: [...scopeFilters(query), ...Object.values(chosenFilters(query))],
    ...sortOf(query),
  }
}

/** Products whose words begin with what was typed; the last word may be unfinished. */
export function suggestionQuery(indexUid: string, typed: readonly TypedWord[], includeAgeRestricted: boolean, limit: number): MultiSearchQuery {
  return {
    indexUid,
    q: typed.map(({ word }) => spellMarks(word)).join(' '),
    matchingStrategy: 'all',
    locales: ['vie'],
    limit,
    attributesToRetrieve: ['card.slug', 'card.nameVi', 'card.nameEn'],
    filter: includeAgeRestricted ? [] : ['ageRestricted = false'],
  }
}

/** The attributes that have a filter of their own, in the order of `facetAttributes`. */
export function chosenAttributes(query: Showcase): FacetAttribute[] {
  const chosen = chosenFilters(query)
  return facetAttributes.filter((attribute) => chosen[attribute] !== undefined)
}

/** A value inside a filter: quoted, so that whatever stands in it stays a value. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}

function wordsOf({ terms, understood }: Reading): Pick<MultiSearchQuery, 'q' | 'matchingStrategy'> {
  const typed = terms.filter(({ isIdle }) => !isIdle).flatMap((term) => term.words)
  if (typed.length === 0) return { q: '' }
  const spelled = typed.map(({ word }) => spellMarks(word)).join(' ')
  if (understood === 'folded') return { q: spelled, matchingStrategy: 'all' }
  // Likeness: words are left off from the end until something is found.
  if (understood === 'alike') return { q: spelled, matchingStrategy: 'last' }
  // The blank at the end says that the last word is finished.
  return { q: `${spelled} `, matchingStrategy: 'all' }
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
