import type { CategoryNode } from '#app/domain/catalog/reads/category-tree.server.ts'
import type { ProductFacets, ProductQuery } from '#app/domain/search/rules/search-index.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { pick } from '#app/i18n/locale.ts'
import { listingText } from '#app/i18n/shop/listing.ts'
import { certificateNames } from '#app/i18n/ui/certificate-names.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import type { FacetOption, FacetView } from '#app/ui/commerce/listing-view.ts'

/** The filters of a list with what each value would leave. A filter with nothing to choose does not show. */
export function facetViews(query: ProductQuery, facets: ProductFacets, categories: readonly CategoryNode[], locale: Locale): FacetView[] {
  const text = listingText[locale]
  const many = (name: string, title: string, options: FacetOption[]): FacetView => ({ name, title, isSingle: false, options })
  const views: FacetView[] = [
    // A category page shows what is below it as links.
    ...(query.scope.category
      ? []
      : [{ name: 'danh_muc', title: text.category, isSingle: true, anyLabel: text.anyCategory, options: categoryOptions(query, facets, categories, locale) }]),
    ...(query.scope.region ? [] : [many('vung', text.region, options(facets.regions, query.regions, (value) => regionNames[value]?.[locale] ?? value))]),
    many('chung_nhan', text.certificate, options(facets.certificates, query.certificates, (value) => certificateNames[value]?.[locale] ?? value)),
    { name: 'sao', title: text.stars, isSingle: true, anyLabel: text.anyStars, options: starOptions(query, facets, locale) },
    many('dang_mua', text.availability, query.scope.onlyInSeason ? [] : flag(text.inSeason, facets.inSeason, query.inSeason)),
    many('con_hang', '', flag(text.inStock, facets.inStock, query.inStock)),
    ...(query.scope.vendor ? [] : [many('gian_hang', text.vendor, vendorOptions(query, facets, locale))]),
  ]
  return views.filter(({ options: values }) => values.length > 0)
}

function options(counts: ProductFacets['regions'], chosen: readonly string[], labelOf: (value: string) => string): FacetOption[] {
  const present = counts.map(({ value, count }) => ({ value, label: labelOf(value), count, isChosen: chosen.includes(value) }))
  const gone = chosen.filter((value) => !counts.some((counted) => counted.value === value))
  return [...present, ...gone.map((value) => ({ value, label: labelOf(value), count: 0, isChosen: true }))]
}

function flag(label: string, count: number, isChosen: boolean): FacetOption[] {
  return count > 0 || isChosen ? [{ value: '1', label, count, isChosen }] : []
}

function categoryOptions(query: ProductQuery, facets: ProductFacets, categories: readonly CategoryNode[], locale: Locale): FacetOption[] {
  const counts = new Map(facets.categories.map(({ value, count }) => [value, count]))
  return categories
    .filter(({ slug, parentSlug }) => slug === query.category || (parentSlug === null && counts.has(slug)))
    .map(({ slug, nameVi, nameEn }) => ({ value: slug, label: pick(locale, nameVi, nameEn), count: counts.get(slug) ?? 0, isChosen: slug === query.category }))
}

function starOptions(query: ProductQuery, facets: ProductFacets, locale: Locale): FacetOption[] {
  return [3, 4, 5].flatMap((stars) => {
    const count = facets.stars.find(({ value }) => value === String(stars))?.count ?? 0
    const isChosen = query.minStars === stars
    return count > 0 || isChosen ? [{ value: String(stars), label: listingText[locale].starsFrom(stars), count, isChosen }] : []
  })
}

function vendorOptions(query: ProductQuery, facets: ProductFacets, locale: Locale): FacetOption[] {
  return facets.vendors.map(({ value, count, nameVi, nameEn }) => ({
    value,
    label: pick(locale, nameVi, nameEn),
    count,
    isChosen: query.vendors.includes(value),
  }))
}
