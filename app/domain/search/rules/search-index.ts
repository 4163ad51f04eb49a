import type { Dong } from '#app/domain/shared/money.ts'

export const productSorts = ['relevance', 'newest', 'price-up', 'price-down', 'popular'] as const
export type ProductSort = (typeof productSorts)[number]

/** What a shopper asked for; the same model for category, region, vendor and search pages. */
export type ProductQuery = {
  /** Typed words as typed, NFC; empty on browse pages. */
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
  vendor: string | null
  /** False for shoppers who have not declared their age: alcohol is then left out. */
  includeAgeRestricted: boolean
  sort: ProductSort
  /** From 1. */
  page: number
  pageSize: number
  /** 1–12, for `inSeason`. */
  month: number
}

/** Enough to draw a product card without another query. */
export type ProductCard = {
  productId: string
  slug: string
  nameVi: string
  nameEn: string
  vendorSlug: string
  vendorNameVi: string
  vendorNameEn: string
  originRegion: string
  pictureId: string | null
  priceFrom: Dong
  /** Of the cheapest pack, per kilogram or litre. */
  unitPrice: Dong | null
  unitPriceUnit: 'kg' | 'l' | null
  packVi: string
  packEn: string
  variantId: string
  variantCount: number
  certificates: string[]
  stars: number
  inStock: boolean
  inSeason: boolean
  ageRestricted: boolean
}

/** One value of a facet and how many products it would leave; counted without the facet's own filter. */
export type FacetCount = { value: string; count: number }

export type ProductFacets = {
  categories: FacetCount[]
  regions: FacetCount[]
  certificates: FacetCount[]
  stars: FacetCount[]
  vendors: (FacetCount & { nameVi: string; nameEn: string })[]
  inSeason: number
  inStock: number
  /** Null when nothing is found. */
  priceRange: { min: Dong; max: Dong } | null
}

export type ProductPage = { cards: ProductCard[]; total: number; facets: ProductFacets }

export type Suggestion = { kind: 'product' | 'category' | 'vendor' | 'region'; slug: string; nameVi: string; nameEn: string }

/** The port that answers shoppers' questions. PostgreSQL fills it; a search server may. */
export interface SearchIndex {
  search(query: ProductQuery): Promise<ProductPage>
  /** At most eight, best first. */
  suggest(text: string, includeAgeRestricted: boolean): Promise<Suggestion[]>
}
