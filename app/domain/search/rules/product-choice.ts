import type { Dong } from '#app/domain/shared/money.ts'

export const productSorts = ['relevance', 'newest', 'price-up', 'price-down'] as const
export type ProductSort = (typeof productSorts)[number]

/** What a shopper chose on a list of products: typed words, filters, order and page. The URL holds all of it. */
export type ProductChoice = {
  /** As typed, in Unicode form C; empty while browsing. */
  text: string
  category: string | null
  regions: readonly string[]
  certificates: readonly string[]
  /** At least this many OCOP stars (3–5). */
  minStars: number | null
  priceFrom: Dong | null
  priceTo: Dong | null
  inSeason: boolean
  inStock: boolean
  /** Slugs. */
  vendors: readonly string[]
  sort: ProductSort
  /** From 1. */
  page: number
}

export const noChoice: ProductChoice = {
  text: '',
  category: null,
  regions: [],
  certificates: [],
  minStars: null,
  priceFrom: null,
  priceTo: null,
  inSeason: false,
  inStock: false,
  vendors: [],
  sort: 'relevance',
  page: 1,
}
