import { countFacets, type FacetGroup } from '#app/domain/search/rules/count-facets.ts'
import type { ProductCard, ProductPage } from '#app/domain/search/rules/search-index.ts'
import { dong } from '#app/domain/shared/money.ts'

/** The one JSON text that the statement answers with: arrays, because names of fields would be most of it. */
export type StoredAnswer = {
  groups: [string, number, number, number, number, string, string][] | null
  /** Slug, products, both names. */
  vendors: [string, number, string, string][] | null
  cards: StoredCard[] | null
}

type StoredCard = [
  string, string, string, string, string, string, string, string, string | null, string, string | null, 'kg' | 'l' | null,
  string, string, string, number, string[], number, boolean, boolean, boolean,
]

export function pageOf(answer: StoredAnswer): Omit<ProductPage, 'understood' | 'didYouMean'> {
  const { total, facets } = countFacets((answer.groups ?? []).map(groupOf))
  const vendors = (answer.vendors ?? []).map(([value, count, nameVi, nameEn]) => ({ value, count, nameVi, nameEn }))
  return { cards: cardsOf(answer), total, facets: { ...facets, vendors } }
}

export function cardsOf({ cards }: Pick<StoredAnswer, 'cards'>): ProductCard[] {
  return (cards ?? []).map(cardOf)
}

function groupOf([key, misses, products, inSeason, inStock, minPrice, maxPrice]: NonNullable<StoredAnswer['groups']>[number]): FacetGroup {
  return { key, misses, products, inSeason, inStock, minPrice: BigInt(minPrice), maxPrice: BigInt(maxPrice) }
}

function cardOf(row: StoredCard): ProductCard {
  return {
    productId: row[0],
    slug: row[1],
    nameVi: row[2],
    nameEn: row[3],
    vendorSlug: row[4],
    vendorNameVi: row[5],
    vendorNameEn: row[6],
    originRegion: row[7],
    pictureId: row[8],
    priceFrom: dong(BigInt(row[9])),
    unitPrice: row[10] === null ? null : dong(BigInt(row[10])),
    unitPriceUnit: row[11],
    packVi: row[12],
    packEn: row[13],
    variantId: row[14],
    variantCount: row[15],
    certificates: row[16],
    stars: row[17],
    inStock: row[18],
    inSeason: row[19],
    ageRestricted: row[20],
  }
}
