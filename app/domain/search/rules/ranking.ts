/**
 * How lists are ordered when nobody chose an order. Law 122/2025 Art. 15 and Decree 248/2026 Art. 11 want the main
 * criteria published: the policy page "Cách xếp hạng" shows these numbers. Nobody can pay for a place.
 */
export const rankingWeights = {
  /** The shopper's own words, before other names of the same thing and before goods from near the place that was named. */
  ownWords: 6,
  /** Words as typed, with their marks, found in name, other names, category, vendor or place. */
  exactWords: 4,
  /** The same without marks. */
  foldedWords: 2,
  /** The name begins with what was typed; in English it ends with it. */
  nameBegins: 2,
  /** The name begins with the first of the words: in Vietnamese that says what kind of thing it is. */
  nameHead: 1.5,
  /** The name holds what was typed, in the same order. */
  nameHolds: 1,
  /** From the region of the place that was named. */
  place: 0.5,
  /** Only when the words were not found together: likeness of the name, from 0 to 1. */
  likeness: 3,
  inStock: 1,
  inSeason: 0.5,
  /** For each OCOP star. */
  perStar: 0.1,
} as const

/** What a word is worth by where it stands; the letters are PostgreSQL's weight classes. */
export const wordWeights = { name: 'A', alias: 'B', category: 'C', widerCategory: 'D', vendorAndPlace: 'D', firstOccasion: 'B', occasion: 'D' } as const
export type WordWeight = (typeof wordWeights)[keyof typeof wordWeights]
/** In the order ts_rank wants: D, C, B, A. */
export const wordWeightValues = [0.1, 0.3, 0.7, 1] as const

/**
 * A search server adds no points: it compares by one criterion after the other. First the shopper's own words before
 * other names of the same, then where they stand, whether together, then the points for stock, season and stars, last
 * the newer product.
 */
export const rankingOrder = ['ownWords', 'whereWordsStand', 'wordsTogether', 'stockSeasonStars', 'newest'] as const
export type RankingCriterion = (typeof rankingOrder)[number]
