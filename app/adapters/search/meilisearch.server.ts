import type { MultiSearchQuery } from 'meilisearch'
import { fairShare, regionsCalled } from '#app/domain/search/rules/fair-share.ts'
import { typedWords, type TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import type { ProductPage, ProductQuery, SearchIndex, Suggestion, Understanding } from '#app/domain/search/rules/search-index.ts'
import { foldedWords } from '#app/domain/search/rules/vietnamese-text.ts'
import type { Core } from '#app/platform/core.server.ts'
import { knownNames } from './known-names.server.ts'
import { neededForgiveness, pageOf, totalOf, type PageResult } from './meilisearch-answer.server.ts'
import type { MeiliConnection } from './meilisearch-connection.server.ts'
import { cardOfHit, type MeiliHit } from './meilisearch-document.server.ts'
import { pageQueries, showcaseQuery, suggestionQuery } from './meilisearch-query.server.ts'
import { fitsMarks } from './postgres-suggestions.server.ts'

/** More than are shown, because several sellers have the same product. */
const CANDIDATES = 24
/** How long an index that held something is believed to hold something. */
const FILLED_MS = 10_000

/** Tried in turn until something is found; browsing and most searches need one request. */
const understandings: readonly Understanding[] = ['words', 'folded', 'alike']

/** The index exists and holds nothing: it is still being filled, or somebody emptied it. */
export class EmptyIndex extends Error {
  constructor(indexUid: string) {
    super(`The index ${indexUid} is empty`)
  }
}

/** The search port on a Meilisearch server. Throws when the server is away, refuses the key or has no filled index of this version. */
export function meilisearch(core: Core, connection: MeiliConnection): SearchIndex {
  const { indexUid } = connection
  const names = knownNames(core)
  let filledAt = Number.NEGATIVE_INFINITY

  async function ask(queries: MultiSearchQuery[]): Promise<PageResult[]> {
    const client = await connection.searching()
    return (await client.multiSearch<{ queries: MultiSearchQuery[] }, MeiliHit>({ queries })).results
  }

  /** Nothing found is an answer only when there was something to find. */
  async function mustBeFilled(): Promise<void> {
    const now = core.clock.now().getTime()
    if (Math.abs(now - filledAt) < FILLED_MS) return
    const [all] = await ask([{ indexUid, q: '', limit: 1, attributesToRetrieve: ['season'] }])
    if (all?.hits.length === 0) throw new EmptyIndex(indexUid)
    filledAt = now
  }

  async function understand(query: ProductQuery, typed: readonly TypedWord[]): Promise<{ results: PageResult[]; understood: Understanding }> {
    let results: PageResult[] = []
    for (const reading of understandings) {
      results = await ask(pageQueries(indexUid, query, typed, reading))
      const hasFound = typed.length === 0 || totalOf(results) > 0
      if (hasFound) return { results, understood: neededForgiveness(results) ? 'alike' : reading }
    }
    return { results, understood: 'alike' }
  }

  return {
    async search(query): Promise<ProductPage> {
      const typed = typedWords(query.text)
      // Something was typed, but no word in it: that finds nothing rather than everything.
      if (query.text !== '' && typed.length === 0) return { ...pageOf(query, [nothing], new Map()), understood: 'words', didYouMean: null }
      const [{ results, understood }, vendors] = await Promise.all([understand(query, typed), names.vendors()])
      if (totalOf(results) === 0) await mustBeFilled()
      return { ...pageOf(query, results, vendors), understood, didYouMean: null }
    },
    async showcase(query) {
      const [result] = await ask([showcaseQuery(indexUid, query)])
      if (!result || result.hits.length === 0) await mustBeFilled()
      return (result?.hits ?? []).map((hit) => cardOfHit(hit, query.month))
    },
    async suggest(text, includeAgeRestricted) {
      const typed = typedWords(text)
      if (typed.length === 0) return []
      const [results, called] = await Promise.all([
        ask([suggestionQuery(indexUid, typed, includeAgeRestricted, CANDIDATES)]),
        names.called(typed, includeAgeRestricted),
      ])
      const hits = results[0]?.hits ?? []
      if (hits.length === 0) await mustBeFilled()
      const regions = regionsCalled().filter(({ words }) => fitsMarks(typed, words))
      return fairShare([...regions, ...called, ...productsOf(hits)]).map(({ kind, slug, nameVi, nameEn }) => ({ kind, slug, nameVi, nameEn }))
    },
  }
}

const nothing: PageResult = { indexUid: '', hits: [], query: '', processingTimeMs: 0, page: 1, hitsPerPage: 0, totalHits: 0, totalPages: 0 }

/** Each name once: the best of the sellers who have it. */
function productsOf(hits: readonly MeiliHit[]): Suggestion[] {
  const byName = new Map<string, Suggestion>()
  for (const { card } of hits) {
    const name = foldedWords(card.nameVi).join(' ')
    if (!byName.has(name)) byName.set(name, { kind: 'product', slug: card.slug, nameVi: card.nameVi, nameEn: card.nameEn })
  }
  return [...byName.values()]
}
