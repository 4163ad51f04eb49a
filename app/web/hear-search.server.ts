import { isbot } from 'isbot'
import { activeFilters } from '#app/domain/search/rules/active-filters.ts'
import { wordsToKeep } from '#app/domain/search/rules/heard-search.ts'
import type { ProductPage, ProductQuery } from '#app/domain/search/rules/search-index.ts'
import type { Locale } from '#app/i18n/locale.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { heardSearches } from './heard-searches.server.ts'

/**
 * Notes a search of the whole market: its first page, without filters, by a person. Returns what its product links
 * carry, or null when nothing was noted.
 */
export function hearSearch(services: Services, request: Request, locale: Locale, query: ProductQuery, found: ProductPage): string | null {
  const { category, region, vendor, onlyInSeason } = query.scope
  const isOfWholeMarket = !category && !region && !vendor && !onlyInSeason
  const words = wordsToKeep(query.text)
  if (!isOfWholeMarket || words === null || query.page > 1 || activeFilters(query).length > 0) return null
  const agent = request.headers.get('user-agent')
  if (!agent || isbot(agent)) return null
  const { total: results, understood } = found
  return heardSearches(services).hear({ words, locale, results, understood, withAlcohol: query.includeAgeRestricted })
}
