import { keptLexicon } from '#app/domain/search/reads/lexicon.server.ts'
import { fairShare, regionsCalled } from '#app/domain/search/rules/fair-share.ts'
import { firstThatFinds } from '#app/domain/search/rules/first-that-finds.ts'
import { typedWords, type TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import type { SearchIndex, Suggestion } from '#app/domain/search/rules/search-index.ts'
import { words } from '#app/domain/search/rules/vietnamese-text.ts'
import type { Core } from '#app/platform/core.server.ts'
import { knownNames } from './known-names.server.ts'
import { cardsOf, pageOf, type StoredAnswer } from './postgres-product-answer.server.ts'
import { productStatement, showcaseStatement, type Statement } from './postgres-product-query.server.ts'
import { fitsMarks, suggestionStatement } from './postgres-suggestions.server.ts'

/** The search port on PostgreSQL: the embedded default, and what is left when a search server is away. */
export function postgresSearch(core: Core): SearchIndex {
  const lexicon = keptLexicon(core)
  const names = knownNames(core)
  return {
    async search(query) {
      const { answer, reading, didYouMean } = await firstThatFinds({
        text: query.text,
        lexicon,
        ask: (reading) => ask(core, productStatement(query, reading)),
        isEmpty: ({ groups }) => groups === null,
        bestName: ({ cards }) => cards?.[0]?.[2] ?? '',
      })
      return { ...pageOf(answer), understood: reading.understood, didYouMean }
    },
    async showcase(query) {
      return cardsOf(await ask(core, showcaseStatement(query)))
    },
    async suggest(text, includeAgeRestricted) {
      const typed = typedWords(text)
      if (typed.length === 0) return []
      const [called, products] = await Promise.all([names.called(typed, includeAgeRestricted), names.productsCalled(typed, includeAgeRestricted)])
      const regions = regionsCalled().filter((region) => fitsMarks(typed, words(region.words)))
      const candidates = [...regions, ...called, ...(products ?? (await askProducts(core, typed, includeAgeRestricted)))]
      return fairShare(candidates).map(({ kind, slug, nameVi, nameEn }) => ({ kind, slug, nameVi, nameEn }))
    },
  }
}

async function askProducts(core: Core, typed: readonly TypedWord[], includeAgeRestricted: boolean): Promise<Suggestion[]> {
  const { sql, values } = suggestionStatement(typed, includeAgeRestricted)
  const rows = await core.db.$queryRawUnsafe<(Suggestion & { words: string })[]>(sql, ...values)
  return rows.filter((row) => fitsMarks(typed, row.words.split(' ')))
}

async function ask(core: Core, { sql, values }: Statement): Promise<StoredAnswer> {
  const [row] = await core.db.$queryRawUnsafe<{ answer: string }[]>(sql, ...values)
  if (!row) throw new Error('PostgreSQL gave no row for a query that always has one')
  return JSON.parse(row.answer) as StoredAnswer
}
