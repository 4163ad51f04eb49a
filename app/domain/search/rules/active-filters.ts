import type { Dong } from '#app/domain/shared/money.ts'
import type { ProductChoice } from './product-choice.ts'

/** One filter in force, and what is left without it: a chip that can be taken off. */
export type ActiveFilter = { without: ProductChoice } & (
  | { kind: 'category' | 'region' | 'certificate' | 'vendor'; value: string }
  | { kind: 'stars'; value: number }
  | { kind: 'price'; from: Dong | null; to: Dong | null }
  | { kind: 'inSeason' | 'inStock' }
)

/** The filters a shopper chose, in the order of the form; taking one off leads back to the first page. */
export function activeFilters(chosen: ProductChoice): ActiveFilter[] {
  const choice = { ...chosen, page: 1 }
  const filters: ActiveFilter[] = []
  if (choice.category) filters.push({ kind: 'category', value: choice.category, without: { ...choice, category: null } })
  for (const value of choice.regions) {
    filters.push({ kind: 'region', value, without: { ...choice, regions: choice.regions.filter((other) => other !== value) } })
  }
  for (const value of choice.certificates) {
    filters.push({ kind: 'certificate', value, without: { ...choice, certificates: choice.certificates.filter((other) => other !== value) } })
  }
  if (choice.minStars !== null) filters.push({ kind: 'stars', value: choice.minStars, without: { ...choice, minStars: null } })
  if (choice.priceFrom !== null || choice.priceTo !== null) {
    filters.push({ kind: 'price', from: choice.priceFrom, to: choice.priceTo, without: { ...choice, priceFrom: null, priceTo: null } })
  }
  if (choice.inSeason) filters.push({ kind: 'inSeason', without: { ...choice, inSeason: false } })
  if (choice.inStock) filters.push({ kind: 'inStock', without: { ...choice, inStock: false } })
  for (const value of choice.vendors) {
    filters.push({ kind: 'vendor', value, without: { ...choice, vendors: choice.vendors.filter((other) => other !== value) } })
  }
  return filters
}
