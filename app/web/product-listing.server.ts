import type { LoaderFunctionArgs } from '@remix-run/node'
import { activeFilters } from '#app/domain/search/rules/active-filters.ts'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { parseProductChoice, sortName } from '#app/domain/search/rules/product-query.ts'
import { everything, type ProductCard, type ProductFacets, type ProductQuery, type ProductScope } from '#app/domain/search/rules/search-index.ts'
import { vietnamMonth } from '#app/domain/shared/time.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { cardView } from '#app/ui/commerce/card-view.ts'
import type { ListingView } from '#app/ui/commerce/listing-view.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { hasDeclaredAge } from './declared-age.server.ts'
import { hearSearch } from './hear-search.server.ts'
import { knownCategories } from './known-categories.server.ts'
import { facetViews } from './listing-facets.ts'
import { filterChips, listingHref, sortLinks } from './listing-chips.ts'
import { localeOf } from './locale.server.ts'

const PAGE_SIZE = 24
/** Full rows on a phone (two in a row) and beside the filters (three). */
const INSTEAD_SIZE = 6

export type Listing = { view: ListingView; facets: ProductFacets; mayShowAlcohol: boolean }

/** What the URL asks of a scope: one search, plus two small ones when nothing was found. */
export async function productListing({ request, context }: LoaderFunctionArgs, scope: Partial<ProductScope>): Promise<Listing> {
  const { services } = context
  const url = new URL(request.url)
  const [locale, includeAgeRestricted, categories] = await Promise.all([
    localeOf(request),
    hasDeclaredAge(services, request),
    knownCategories(services),
  ])
  const choice = parseProductChoice(url.searchParams)
  const query: ProductQuery = {
    ...choice,
    scope: { ...everything, ...scope },
    includeAgeRestricted,
    pageSize: PAGE_SIZE,
    month: vietnamMonth(services.clock.now()),
  }
  const found = await services.search.search(query)
  // A client-side visit asks for `/path.data`; links lead to the page itself.
  const path = url.pathname.replace(/\.data$/, '')
  const facets = facetViews(query, found.facets, categories, locale)
  const range = found.facets.priceRange
  const number = (amount: bigint | null | undefined) => (amount === null || amount === undefined ? '' : formatNumber(Number(amount), locale))
  const view: ListingView = {
    path,
    text: choice.text,
    hidden: [
      ...(choice.text === '' ? [] : [{ name: 'q', value: choice.text }]),
      ...(choice.sort === noChoice.sort ? [] : [{ name: 'sap_xep', value: sortName(choice.sort) }]),
    ],
    cards: found.cards.map((card) => cardView(card, locale)),
    total: found.total,
    page: choice.page,
    pageCount: Math.ceil(found.total / PAGE_SIZE),
    hrefWithoutPage: listingHref(path, { ...choice, page: 1 }),
    facets,
    price: { from: number(choice.priceFrom), to: number(choice.priceTo), lowest: number(range?.min), highest: number(range?.max) },
    chips: filterChips(path, choice, facets, locale),
    clearHref: listingHref(path, { ...noChoice, text: choice.text, sort: choice.sort }),
    sorts: sortLinks(path, choice, locale),
    isAlike: found.understood === 'alike' && found.total > 0,
    didYouMean: found.didYouMean === null ? null : { label: found.didYouMean, href: listingHref(path, { ...choice, text: found.didYouMean, page: 1 }) },
    foundBy: hearSearch(services, request, locale, query, found),
    instead: found.total === 0 ? await insteadOf(services, query, locale) : null,
  }
  return { view, facets: found.facets, mayShowAlcohol: includeAgeRestricted }
}

/** For an empty list: the same words without filters and everywhere, and what is in season. */
async function insteadOf(services: Services, query: ProductQuery, locale: Locale): Promise<NonNullable<ListingView['instead']>> {
  const { scope, text, includeAgeRestricted, month } = query
  const few = { ...noChoice, includeAgeRestricted, month, pageSize: INSTEAD_SIZE }
  const isScoped = scope.category !== null || scope.region !== null || scope.vendor !== null || scope.onlyInSeason
  const isNarrow = activeFilters(query).length > 0 || (isScoped && text !== '')
  const [nearest, inSeason] = await Promise.all([
    isNarrow ? services.search.search({ ...few, scope: text === '' ? scope : everything, text }) : null,
    services.search.search({ ...few, scope: { ...everything, onlyInSeason: true }, inStock: true }),
  ])
  const views = (cards: readonly ProductCard[]) => cards.map((card) => cardView(card, locale))
  return { nearest: views(nearest?.cards ?? []), inSeason: views(inSeason.cards) }
}
