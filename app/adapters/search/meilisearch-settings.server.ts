import { createHash } from 'node:crypto'
import type { Settings } from 'meilisearch'
import { rankingOrder, type RankingCriterion } from '#app/domain/search/rules/ranking.ts'
import { meiliSynonyms } from './meilisearch-synonyms.server.ts'

/** To be raised when documents get other fields or other contents, so that a new index is built. */
const DOCUMENT_SHAPE = 2

/** Where words may stand, most telling first; each with its marks spelled out, then without marks. */
export const searchedAttributes = [
  'head', 'exactName', 'foldedName', 'exactAlias', 'foldedAlias', 'exactCategory', 'foldedCategory', 'exactPlace', 'foldedPlace',
] as const

export const facetAttributes = ['categoryPath', 'originRegion', 'certificates', 'stars', 'vendorSlug', 'season', 'inStock', 'priceFrom'] as const

/** What the published criteria are called by the server. */
const ruleOf: Readonly<Record<RankingCriterion, string>> = {
  ownWords: 'exactness',
  whereWordsStand: 'attribute',
  wordsTogether: 'proximity',
  stockSeasonStars: 'merit:desc',
  newest: 'publishedDay:desc',
}

/** The whole configuration of the index. A change of it is another version and is built beside the one in use. */
export const indexSettings: Settings = {
  searchableAttributes: [...searchedAttributes],
  // All that is ever read back: a document is unpacked as far as it may be shown.
  displayedAttributes: ['id', 'hash', 'card', 'name'],
  filterableAttributes: [...facetAttributes, 'ageRestricted'],
  sortableAttributes: ['priceFrom', 'publishedAt'],
  // A chosen order goes before all, and the shopper's own words before other names of the same. How good a product is (in stock, in season, stars) decides between equal words.
  rankingRules: ['sort', 'words', ...rankingOrder.map((criterion) => ruleOf[criterion])],
  // What is near the typed words our own rules find, among words of the index, and only when the words as typed find
  // nothing: the server would look for it in every question.
  typoTolerance: { enabled: false },
  synonyms: meiliSynonyms(),
  // What is said around the thing that is looked for is left out of the question by our own rules, which know its neighbours.
  stopWords: ['the', 'of', 'from', 'and', 'with'],
  // Words reach the server cut and folded by our own rules; without this it would guess a language for each text.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['vie'] }],
  // By count, also where order is ours: asked for by the alphabet the server took twice as long.
  // More than there are categories; of sellers twelve are shown.
  faceting: { maxValuesPerFacet: 50, sortFacetValuesBy: { '*': 'count' } },
  facetSearch: false,
  pagination: { maxTotalHits: 1_000_000 },
  // The server's own limit; ours is shorter and asks PostgreSQL.
  searchCutoffMs: 1500,
}

/** Eight characters that change with the settings or with the shape of documents. */
export function indexVersion(): string {
  return createHash('sha256').update(JSON.stringify([DOCUMENT_SHAPE, indexSettings])).digest('hex').slice(0, 8)
}
