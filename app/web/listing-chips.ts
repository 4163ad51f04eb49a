import { activeFilters, type ActiveFilter } from '#app/domain/search/rules/active-filters.ts'
import { productSorts, type ProductChoice } from '#app/domain/search/rules/product-choice.ts'
import { productChoiceQuery } from '#app/domain/search/rules/product-query.ts'
import { formatDong } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { listingText } from '#app/i18n/shop/listing.ts'
import type { Chip, FacetView, SortLink } from '#app/ui/commerce/listing-view.ts'

/** The address of a choice on a page. */
export function listingHref(path: string, choice: ProductChoice): string {
  const query = productChoiceQuery(choice)
  return query === '' ? path : `${path}?${query}`
}

/** One chip per filter in force, with the name it has in the form. */
export function filterChips(path: string, choice: ProductChoice, facets: readonly FacetView[], locale: Locale): Chip[] {
  return activeFilters(choice).map((filter) => ({ label: chipLabel(filter, facets, locale), href: listingHref(path, filter.without) }))
}

export function sortLinks(path: string, choice: ProductChoice, locale: Locale): SortLink[] {
  const text = listingText[locale]
  const labels = { 'relevance': text.relevance, 'newest': text.newest, 'price-up': text.priceUp, 'price-down': text.priceDown }
  return productSorts.map((sort) => ({
    label: labels[sort],
    href: listingHref(path, { ...choice, sort, page: 1 }),
    isChosen: sort === choice.sort,
  }))
}

const parameterOf = { category: 'danh_muc', region: 'vung', certificate: 'chung_nhan', vendor: 'gian_hang' } as const

function chipLabel(filter: ActiveFilter, facets: readonly FacetView[], locale: Locale): string {
  const text = listingText[locale]
  switch (filter.kind) {
    case 'stars':
      return text.starsFrom(filter.value)
    case 'price':
      return priceLabel(filter.from, filter.to, locale)
    case 'inSeason':
      return text.inSeason
    case 'inStock':
      return text.inStock
    default: {
      const facet = facets.find(({ name }) => name === parameterOf[filter.kind])
      return facet?.options.find(({ value }) => value === filter.value)?.label ?? filter.value
    }
  }
}

function priceLabel(from: bigint | null, to: bigint | null, locale: Locale): string {
  const text = listingText[locale]
  if (from !== null && to !== null) return text.priceBetween(formatDong(from, locale), formatDong(to, locale))
  return from !== null ? text.priceAtLeast(formatDong(from, locale)) : text.priceAtMost(formatDong(to ?? 0n, locale))
}
