import { keptLexicon } from '#app/domain/search/reads/lexicon.server.ts'
import { fairShare, regionsCalled } from '#app/domain/search/rules/fair-share.ts'
import { firstThatFinds } from '#app/domain/search/rules/first-that-finds.ts'
import { emptyLexicon } from '#app/domain/search/rules/lexicon.ts'
import { typedWords, type TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import type { ProductPage, ProductQuery, SearchIndex, Suggestion } from '#app/domain/search/rules/search-index.ts'
import type { Reading } from '#app/domain/search/rules/understand-query.ts'
import { foldedWords, words } from '#app/domain/search/rules/vietnamese-text.ts'
import type { Core } from '#app/platform/core.server.ts'
import { askedTogether } from './asked-together.server.ts'
import { knownNames } from './known-names.server.ts'
import { pageOf, totalOf, type PageResult } from './meilisearch-answer.server.ts'
import type { MeiliConnection } from './meilisearch-connection.server.ts'
import { cardOfHit, nameOfHit, type MeiliHit, type MeiliName } from './meilisearch-document.server.ts'
import { countQueries, pageQueries, showcaseQuery, suggestionQuery } from './meilisearch-query.server.ts'
import { wantedOf } from './meilisearch-words.server.ts'
import { fitsMarks } from './postgres-suggestions.server.ts'

/** More than are shown, because several sellers have the same product. */
const CANDIDATES = 24
/** How long an index that held something is believed to hold something. */
const FILLED_MS = 10_000

/** The index exists and holds nothing: it is still being filled, or somebody emptied it. */
export class EmptyIndex extends Error {
  constructor(indexUid: string) {
    super(`The index ${indexUid} is empty`)
  }
}

/** The search port on a Meilisearch server. Throws when the server is away, refuses the key or has no filled index of this version. */
export function meilisearch(core: Core, connection: MeiliConnection): SearchIndex {
  const { indexUid } = connection
  const ask = askedTogether(connection)
  const names = knownNames(core)
  const lexicon = keptLexicon(core)
  let filledAt = Number.NEGATIVE_INFINITY

  /** Where several things may be meant, the one that finds most is. */
  async function answerTo(query: ProductQuery, reading: Reading): Promise<{ reading: Reading; results: PageResult[] }> {
    const wanted = wantedOf(reading, reading.understood === 'alike' ? await lexicon().catch(() => emptyLexicon) : emptyLexicon)
    const counts = wanted.length > 1 ? (await ask(countQueries(indexUid, query, wanted))).map(({ totalHits }) => totalHits ?? 0) : [1]
    const meant = wanted[counts.indexOf(Math.max(...counts))] ?? { q: '' }
    return { reading, results: await ask<MeiliHit>(pageQueries(indexUid, query, meant)) }
  }

  /** Nothing found is an answer only when there was something to find. */
  async function mustBeFilled(): Promise<void> {
    const now = core.clock.now().getTime()
    if (Math.abs(now - filledAt) < FILLED_MS) return
    const [all] = await ask([{ indexUid, q: '', limit: 1, attributesToRetrieve: ['id'] }])
    if (all?.hits.length === 0) throw new EmptyIndex(indexUid)
    filledAt = now
  }

  /** In a market of too many names to keep. */
  async function askProducts(typed: readonly TypedWord[], includeAgeRestricted: boolean): Promise<Suggestion[]> {
    const [result] = await ask<MeiliName>([suggestionQuery(indexUid, typed, includeAgeRestricted, CANDIDATES)])
    if (!result || result.hits.length === 0) await mustBeFilled()
    return productsOf(result?.hits ?? [])
  }

  return {
    async search(query): Promise<ProductPage> {
      // Something was typed, but no word in it: that finds nothing rather than everything.
      if (query.text !== '' && words(query.text).length === 0) return nothingFound(query)
      const [{ answer, reading, didYouMean }, vendors] = await Promise.all([
        firstThatFinds({
          text: query.text,
          lexicon,
          ask: (reading) => answerTo(query, reading),
          isEmpty: ({ results }) => totalOf(results) === 0,
          bestName: ({ results }) => bestName(results),
        }),
        names.vendors(),
      ])
      if (totalOf(answer.results) === 0) await mustBeFilled()
      return { ...pageOf(query, answer.results, vendors), understood: reading.understood, didYouMean }
    },
    async showcase(query) {
      const [result] = await ask<MeiliHit>([showcaseQuery(indexUid, query)])
      if (!result || result.hits.length === 0) await mustBeFilled()
      return (result?.hits ?? []).map((hit) => cardOfHit(hit, query.month))
    },
    async suggest(text, includeAgeRestricted) {
      const typed = typedWords(text)
      if (typed.length === 0) return []
      const [called, known] = await Promise.all([names.called(typed, includeAgeRestricted), names.productsCalled(typed, includeAgeRestricted)])
      const regions = regionsCalled().filter((region) => fitsMarks(typed, words(region.words)))
      const candidates = [...regions, ...called, ...(known ?? (await askProducts(typed, includeAgeRestricted)))]
      return fairShare(candidates).map(({ kind, slug, nameVi, nameEn }) => ({ kind, slug, nameVi, nameEn }))
    },
  }
}

function bestName([page]: readonly PageResult[]): string {
  const [best] = page?.hits ?? []
  return best ? cardOfHit(best, 1).nameVi : ''
}

function nothingFound(query: ProductQuery): ProductPage {
  const result: PageResult = { indexUid: '', hits: [], query: '', processingTimeMs: 0, page: 1, hitsPerPage: 0, totalHits: 0, totalPages: 0 }
  return { ...pageOf(query, [result], new Map()), understood: 'words', didYouMean: null }
}

/** Each name once: the best of the sellers who have it. */
function productsOf(hits: readonly MeiliName[]): Suggestion[] {
  const byName = new Map<string, Suggestion>()
  for (const product of hits.map(nameOfHit)) {
    const name = foldedWords(product.nameVi).join(' ')
    if (!byName.has(name)) byName.set(name, { kind: 'product', ...product })
  }
  return [...byName.values()]
}
