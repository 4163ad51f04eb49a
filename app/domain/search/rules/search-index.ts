import type { Dong } from '#app/domain/shared/money.ts'
import type { ProductChoice } from './product-choice.ts'

/** Which products the page is about at all. Facets are counted inside it, so it should be what the index can look up. */
export type ProductScope = {
  /** A category with everything below it. */
  category: string | null
  region: string | null
  /** The vendor's slug. */
  vendor: string | null
  onlyInSeason: boolean
}

export const everything: ProductScope = { category: null, region: null, vendor: null, onlyInSeason: false }

/** What a page asks; the same for category, region, vendor, season and search pages. */
export type ProductQuery = ProductChoice & {
  scope: ProductScope
  /** False for shoppers who have not declared their age: alcohol is then left out. */
  includeAgeRestricted: boolean
  pageSize: number
  /** 1–12, in Viet Nam: what "in season" means now. What grows all year is never "in season". */
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
  /** Categories on every level below the scope. */
  categories: FacetCount[]
  regions: FacetCount[]
  certificates: FacetCount[]
  /** "3" counts three stars and more. */
  stars: FacetCount[]
  /** Those with most products first, at most twelve; chosen ones are always among them. Values are slugs. */
  vendors: (FacetCount & { nameVi: string; nameEn: string })[]
  inSeason: number
  inStock: number
  /** Null when nothing is found. */
  priceRange: { min: Dong; max: Dong } | null
}

/**
 * How the words were understood: as typed; without marks and with unfinished words; as letters that Telex or VNI left
 * behind; with the missing spaces; with letters put right; or only by likeness.
 */
export type Understanding = 'words' | 'folded' | 'decoded' | 'spaced' | 'corrected' | 'alike'

export type ProductPage = {
  cards: ProductCard[]
  total: number
  facets: ProductFacets
  understood: Understanding
  /** What was probably meant, when the words were decoded, spaced or corrected to find anything; else null. */
  didYouMean: string | null
}

export type Suggestion = { kind: 'product' | 'category' | 'vendor' | 'region'; slug: string; nameVi: string; nameEn: string }

/** The port that answers shoppers' questions. PostgreSQL fills it; a search server may. */
export interface SearchIndex {
  search(query: ProductQuery): Promise<ProductPage>
  /** The first cards of a query without words; nothing is counted. */
  showcase(query: Omit<ProductQuery, 'text'>): Promise<ProductCard[]>
  /** At most eight, best first; words may be unfinished. */
  suggest(text: string, includeAgeRestricted: boolean): Promise<Suggestion[]>
}
