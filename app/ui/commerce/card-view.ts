import type { ProductCard } from '#app/domain/search/rules/search-index.ts'
import { formatDong } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { commerceText } from '#app/i18n/ui/commerce.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'

/** A product card in the language of the page. What a page of 24 cards sends to a phone is mostly this. */
export type CardView = {
  slug: string
  name: string
  /** Seller and region. */
  origin: string
  pictureId: string | null
  price: string
  isFromPrice: boolean
  /** Pack or number of packs and the price per kg or litre; empty when out of stock. */
  pack: string
  stars: number
  isInSeason: boolean
}

export function cardView(card: ProductCard, locale: Locale): CardView {
  const text = commerceText[locale]
  const pack = card.variantCount > 1 ? text.moreSizes(card.variantCount) : pick(locale, card.packVi, card.packEn)
  const hasUnitPrice = card.unitPrice !== null && card.unitPriceUnit !== null
  const unitPrice = hasUnitPrice ? ` · ${formatDong(card.unitPrice ?? 0n, locale)}${text.perUnit(card.unitPriceUnit ?? '')}` : ''
  return {
    slug: card.slug,
    name: pick(locale, card.nameVi, card.nameEn),
    origin: `${pick(locale, card.vendorNameVi, card.vendorNameEn)} · ${regionNames[card.originRegion]?.[locale] ?? ''}`,
    pictureId: card.pictureId,
    price: formatDong(card.priceFrom, locale),
    isFromPrice: card.variantCount > 1,
    pack: card.inStock ? pack + unitPrice : '',
    stars: card.stars,
    isInSeason: card.inSeason,
  }
}
