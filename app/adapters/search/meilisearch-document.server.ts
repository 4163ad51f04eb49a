import { rankingWeights } from '#app/domain/search/rules/ranking.ts'
import { readWordVector } from '#app/domain/search/rules/read-word-vector.ts'
import type { ProductCard } from '#app/domain/search/rules/search-index.ts'
import type { ServedRow } from '#app/domain/search/rules/search-server.ts'
import { fold, words } from '#app/domain/search/rules/vietnamese-text.ts'
import { dong } from '#app/domain/shared/money.ts'
import { regionWord } from './meilisearch-synonyms.server.ts'
import { serverWord } from './meilisearch-words.server.ts'

/**
 * A card as the server keeps it: one JSON text of values in this order. The server never looks into it, and a text
 * costs it a fraction of what twenty fields of 24 hits cost to unpack, pick and pack again. Amounts are whole numbers
 * far below 2⁵³; at the end stand the months of the season.
 */
type StoredCard = [
  string, string, string, string, string, string, string, string, string | null, number, number | null, 'kg' | 'l' | null,
  string, string, string, number, string[], number, boolean, boolean, number[],
]

/** What a hit brings back. */
export type MeiliHit = { card: string }
/** What a suggested product brings back: slug and both names, as JSON. */
export type MeiliName = { name: string }

export type MeiliDocument = MeiliHit & MeiliName & {
  id: string
  version: number
  hash: string
  categoryPath: string[]
  originRegion: string
  certificates: string[]
  stars: number
  vendorSlug: string
  inStock: boolean
  ageRestricted: boolean
  priceFrom: number
  /** Milliseconds. */
  publishedAt: number
  /** The same in whole days: fewer values are cheaper to rank by. */
  publishedDay: number
  merit: number
  season: number[]
} & Record<'head' | 'exactName' | 'foldedName' | 'exactAlias' | 'foldedAlias' | 'exactCategory' | 'foldedCategory' | 'exactPlace' | 'foldedPlace', string[]>

export function meiliDocument(row: ServedRow): MeiliDocument {
  const { inStock, inSeason, perStar } = rankingWeights
  const { card } = row
  const texts = readWordVector(row.exactWords)
  // What grows all year has no season.
  const season = row.seasonMonths.length < 12 ? row.seasonMonths : []
  return {
    id: card.productId,
    version: row.version,
    hash: row.hash,
    card: JSON.stringify(storedCard(card, season)),
    name: JSON.stringify([card.slug, card.nameVi, card.nameEn]),
    categoryPath: row.categoryPath,
    originRegion: card.originRegion,
    certificates: card.certificates,
    stars: card.stars,
    vendorSlug: card.vendorSlug,
    inStock: card.inStock,
    ageRestricted: card.ageRestricted,
    priceFrom: Number(card.priceFrom),
    season,
    publishedAt: row.publishedAt.getTime(),
    publishedDay: Math.floor(row.publishedAt.getTime() / 86_400_000),
    merit: (card.inStock ? inStock : 0) + (row.inSeasonNow ? inSeason : 0) + card.stars * perStar,
    head: heads(card),
    exactName: texts.A.map(exactly),
    foldedName: texts.A.map(foldedly),
    exactAlias: texts.B.map(exactly),
    foldedAlias: texts.B.map(foldedly),
    exactCategory: texts.C.map(exactly),
    foldedCategory: texts.C.map(foldedly),
    exactPlace: [...texts.D.map(exactly), regionWord(card.originRegion)],
    foldedPlace: texts.D.map(foldedly),
  }
}

function storedCard(card: ServedRow['card'], season: number[]): StoredCard {
  return [
    card.productId, card.slug, card.nameVi, card.nameEn, card.vendorSlug, card.vendorNameVi, card.vendorNameEn, card.originRegion,
    card.pictureId, Number(card.priceFrom), card.unitPrice === null ? null : Number(card.unitPrice), card.unitPriceUnit,
    card.packVi, card.packEn, card.variantId, card.variantCount, card.certificates, card.stars, card.inStock, card.ageRestricted, season,
  ]
}

export function cardOfHit({ card }: MeiliHit, month: number): ProductCard {
  const row = JSON.parse(card) as StoredCard
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
    priceFrom: dong(row[9]),
    unitPrice: row[10] === null ? null : dong(row[10]),
    unitPriceUnit: row[11],
    packVi: row[12],
    packEn: row[13],
    variantId: row[14],
    variantCount: row[15],
    certificates: row[16],
    stars: row[17],
    inStock: row[18],
    ageRestricted: row[19],
    inSeason: row[20].includes(month),
  }
}

export function nameOfHit({ name }: MeiliName): { slug: string; nameVi: string; nameEn: string } {
  const [slug = '', nameVi = '', nameEn = ''] = JSON.parse(name) as string[]
  return { slug, nameVi, nameEn }
}

/** The word that says what kind of thing it is: the first of a Vietnamese name, the last of an English one before any addition. */
function heads({ nameVi, nameEn }: Pick<ProductCard, 'nameVi' | 'nameEn'>): string[] {
  const first = words(nameVi)[0] ?? ''
  const last = words(nameEn.split(/[(,:–]/)[0] ?? '').findLast((word) => !/\d/.test(word)) ?? ''
  return [...new Set([exactly([first]), foldedly([first]), foldedly([last])])]
}

function exactly(texts: readonly string[]): string {
  return texts.map(serverWord).join(' ')
}

function foldedly(texts: readonly string[]): string {
  return texts.map((word) => serverWord(fold(word))).join(' ')
}
