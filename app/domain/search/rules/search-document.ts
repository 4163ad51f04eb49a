import { unitPrice } from '#app/domain/catalog/rules/unit-price.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import { facetKey } from './facet-key.ts'
import { occasionsOf } from './occasions-of.ts'
import { originNames } from './origin-names.ts'
import { wordWeights } from './ranking.ts'
import { foldedWords } from './vietnamese-text.ts'
import { wordVectors } from './word-vector.ts'

/** A product with everything the index shows or searches, as the other contexts have it now. */
export type IndexSource = {
  productId: string
  productState: string
  vendorState: string
  version: number
  vendorId: string
  vendorSlug: string
  vendorNameVi: string
  vendorNameEn: string
  slug: string
  nameVi: string
  nameEn: string
  aliases: string[]
  originRegion: string
  originPlace: string
  /** The category and its ancestors, nearest first. */
  categories: { slug: string; nameVi: string; nameEn: string }[]
  pictureId: string | null
  seasonMonths: number[]
  ageRestricted: boolean
  publishedAt: Date | null
  /** Those on sale. */
  variants: IndexedVariant[]
  /** Confirmed and in force on the day of indexing: of this product, or of the whole vendor. */
  certificates: { scheme: string; stars: number | null; isOfProduct: boolean }[]
}

export type IndexedVariant = {
  variantId: string
  nameVi: string
  nameEn: string
  priceDong: Dong
  netGrams: number | null
  netMillilitres: number | null
  position: number
  /** Pieces a shopper could buy now. */
  available: number
}

/** One row of the index. */
export type SearchDocument = {
  productId: string
  version: number
  vendorId: string
  vendorSlug: string
  vendorNameVi: string
  vendorNameEn: string
  slug: string
  nameVi: string
  nameEn: string
  categorySlug: string
  categoryPath: string[]
  originRegion: string
  pictureId: string | null
  priceFrom: Dong
  unitPrice: Dong | null
  unitPriceUnit: 'kg' | 'l' | null
  packVi: string
  packEn: string
  variantId: string
  variantCount: number
  seasonMonths: number[]
  certificates: string[]
  stars: number
  inStock: boolean
  ageRestricted: boolean
  publishedAt: Date
  facetKey: string
  exactWords: string
  foldedWords: string
  foldedName: string
}

/** The index holds what is on sale: published, of an approved vendor, with at least one pack size. Else null. */
export function searchDocument(source: IndexSource): SearchDocument | null {
  const cheapest = [...source.variants].sort(byPrice)[0]
  const category = source.categories[0]
  const isOnSale = source.productState === 'published' && source.vendorState === 'approved'
  if (!isOnSale || !cheapest || !category || !source.publishedAt) return null
  const perUnit = unitPrice(cheapest)
  const vectors = wordVectors(weightedTexts(source))
  const facets = {
    categories: source.categories.map(({ slug }) => slug),
    region: source.originRegion,
    certificates: [...new Set(source.certificates.filter(belongs).map(({ scheme }) => scheme))].sort(),
    stars: Math.max(0, ...source.certificates.filter(isOcop).map(({ stars }) => stars ?? 0)),
  }
  return {
    productId: source.productId,
    version: source.version,
    vendorId: source.vendorId,
    vendorSlug: source.vendorSlug,
    vendorNameVi: source.vendorNameVi,
    vendorNameEn: source.vendorNameEn,
    slug: source.slug,
    nameVi: source.nameVi,
    nameEn: source.nameEn,
    categorySlug: category.slug,
    categoryPath: facets.categories,
    originRegion: source.originRegion,
    pictureId: source.pictureId,
    priceFrom: cheapest.priceDong,
    unitPrice: perUnit?.amount ?? null,
    unitPriceUnit: perUnit?.unit ?? null,
    packVi: cheapest.nameVi,
    packEn: cheapest.nameEn,
    variantId: cheapest.variantId,
    variantCount: source.variants.length,
    seasonMonths: source.seasonMonths,
    certificates: facets.certificates,
    stars: facets.stars,
    inStock: source.variants.some(({ available }) => available > 0),
    ageRestricted: source.ageRestricted,
    publishedAt: source.publishedAt,
    facetKey: facetKey(facets),
    exactWords: vectors.exact,
    foldedWords: vectors.folded,
    foldedName: foldedWords(source.nameVi).join(' '),
  }
}

type IndexedCertificate = IndexSource['certificates'][number]

/** One OCOP certificate covers one product of one owner, never the whole shop. */
function belongs(certificate: IndexedCertificate): boolean {
  return certificate.scheme !== 'ocop' || isOcop(certificate)
}

function isOcop({ scheme, isOfProduct, stars }: IndexedCertificate): boolean {
  return scheme === 'ocop' && isOfProduct && (stars ?? 0) >= 3
}

function byPrice(a: IndexedVariant, b: IndexedVariant): number {
  const difference = a.priceDong - b.priceDong
  return difference < 0n ? -1 : difference > 0n ? 1 : a.position - b.position
}

function weightedTexts(source: IndexSource) {
  const { name, alias, category, widerCategory, vendorAndPlace, firstOccasion, occasion } = wordWeights
  return [
    { weight: name, text: source.nameVi },
    { weight: name, text: source.nameEn },
    ...source.aliases.map((text) => ({ weight: alias, text })),
    ...source.categories.map(({ nameVi, nameEn }, step) => ({ weight: step === 0 ? category : widerCategory, text: `${nameVi} ${nameEn}` })),
    ...occasionsOf(source).map(({ code, isFirst }) => ({ weight: isFirst ? firstOccasion : occasion, text: code })),
    { weight: vendorAndPlace, text: source.vendorNameVi },
    { weight: vendorAndPlace, text: source.vendorNameEn },
    { weight: vendorAndPlace, text: `${source.originPlace} ${originNames[source.originRegion] ?? ''}` },
  ]
}
