import type { CardView } from './card-view.ts'

/** One value of a filter with its count, ready to show. */
export type FacetOption = { value: string; label: string; count: number; isChosen: boolean }

/** One filter of the form: boxes to tick, or one of several. */
export type FacetView = {
  /** The parameter in the URL. */
  name: string
  title: string
  isSingle: boolean
  /** What choosing none of a single filter is called. */
  anyLabel?: string
  options: FacetOption[]
}

export type Chip = { label: string; href: string }
export type SortLink = { label: string; href: string; isChosen: boolean }

/** Everything a list of products shows, in the language of the page. */
export type ListingView = {
  /** Where the form goes, without a query. */
  path: string
  text: string
  /** What the form must carry along: words and order. */
  hidden: { name: string; value: string }[]
  cards: CardView[]
  total: number
  page: number
  pageCount: number
  /** The address of this list without its page; `?` is already in it when a page can be added with `&`. */
  hrefWithoutPage: string
  facets: FacetView[]
  price: { from: string; to: string; lowest: string; highest: string }
  chips: Chip[]
  clearHref: string
  sorts: SortLink[]
  isAlike: boolean
  /** The words that were understood instead of those typed, and their own address. */
  didYouMean: Chip | null
  /** What product links carry, so that a search knows what was opened from it; says nothing about a person. */
  foundBy: string | null
  /** Only when nothing was found. */
  instead: { nearest: CardView[]; inSeason: CardView[] } | null
}
