import { rankingWeights } from '#app/domain/search/rules/ranking.ts'
import { readWordVector } from '#app/domain/search/rules/read-word-vector.ts'
import type { ProductCard } from '#app/domain/search/rules/search-index.ts'
import type { ServedRow } from '#app/domain/search/rules/search-server.ts'
import { spellMarks } from '#app/domain/search/rules/spell-marks.ts'
import { fold } from '#app/domain/search/rules/vietnamese-text.ts'
import { dong } from '#app/domain/shared/money.ts'
import { regionWord } from './meilisearch-synonyms.server.ts'

/** Amounts as JSON numbers: they are whole and far below 2⁵³. */
type StoredCard = Omit<ProductCard, 'priceFrom' | 'unitPrice' | 'inSeason'> & { priceFrom: number; unitPrice: number | null }

/** What a hit brings back. */
export type MeiliHit = { card: StoredCard; season: number[] }

export type MeiliDocument = MeiliHit & {
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
  merit: number
} & Record<'exactName' | 'foldedName' | 'exactAlias' | 'foldedAlias' | 'exactCategory' | 'foldedCategory' | 'exactPlace' | 'foldedPlace', string[]>

export function meiliDocument(row: ServedRow): MeiliDocument {
  const { inStock, inSeason, perStar } = rankingWeights
  const { card } = row
  const words = readWordVector(row.exactWords)
  return {
    id: card.productId,
    version: row.version,
    hash: row.hash,
    card: { ...card, priceFrom: Number(card.priceFrom), unitPrice: card.unitPrice === null ? null : Number(card.unitPrice) },
    categoryPath: row.categoryPath,
    originRegion: card.originRegion,
    certificates: card.certificates,
    stars: card.stars,
    vendorSlug: card.vendorSlug,
    inStock: card.inStock,
    ageRestricted: card.ageRestricted,
    priceFrom: Number(card.priceFrom),
    // What grows all year has no season.
    season: row.seasonMonths.length < 12 ? row.seasonMonths : [],
    publishedAt: row.publishedAt.getTime(),
    merit: (card.inStock ? inStock : 0) + (row.inSeasonNow ? inSeason : 0) + card.stars * perStar,
    exactName: words.A.map(exactly),
    foldedName: words.A.map(foldedly),
    exactAlias: words.B.map(exactly),
    foldedAlias: words.B.map(foldedly),
    exactCategory: words.C.map(exactly),
    foldedCategory: words.C.map(foldedly),
    exactPlace: [...words.D.map(exactly), regionWord(card.originRegion)],
    foldedPlace: words.D.map(foldedly),
  }
}

export function cardOfHit({ card, season }: MeiliHit, month: number): ProductCard {
  return {
    ...card,
    priceFrom: dong(card.priceFrom),
    unitPrice: card.unitPrice === null ? null : dong(card.unitPrice),
    inSeason: season.includes(month),
  }
}

function exactly(words: readonly string[]): string {
  return words.map(spellMarks).join(' ')
}

function foldedly(words: readonly string[]): string {
  return words.map(fold).join(' ')
}
