import { typedWords } from '#app/domain/search/rules/marks-typed.ts'
import { originNames } from '#app/domain/search/rules/origin-names.ts'
import type { SearchIndex, Suggestion, Understanding } from '#app/domain/search/rules/search-index.ts'
import type { Core } from '#app/platform/core.server.ts'
import { cardsOf, pageOf, type StoredAnswer } from './postgres-product-answer.server.ts'
import { productStatement, showcaseStatement, type Statement } from './postgres-product-query.server.ts'
import { fitsMarks, suggestionStatement } from './postgres-suggestions.server.ts'

const MOST_SUGGESTIONS = 8
/** So that products never crowd out the rest, nor the rest them. */
const MOST_OF_KIND = { category: 2, region: 1, vendor: 2, product: MOST_SUGGESTIONS }

/** Tried in turn until something is found; browsing and most searches need one round trip. */
const understandings: readonly Understanding[] = ['words', 'folded', 'alike']

/** The search port on PostgreSQL: the embedded default, and what is left when a search server is away. */
export function postgresSearch(core: Core): SearchIndex {
  return {
    async search(query) {
      const typed = typedWords(query.text)
      let understood: Understanding = 'words'
      let answer = await ask(core, productStatement(query, typed, understood))
      for (const next of understandings.slice(1)) {
        if (answer.groups !== null || typed.length === 0) break
        understood = next
        answer = await ask(core, productStatement(query, typed, understood))
      }
      return { ...pageOf(answer), understood }
    },
    async showcase(query) {
      return cardsOf(await ask(core, showcaseStatement(query)))
    },
    async suggest(text, includeAgeRestricted) {
      const typed = typedWords(text)
      if (typed.length === 0) return []
      const { sql, values } = suggestionStatement(typed, includeAgeRestricted)
      const rows = await core.db.$queryRawUnsafe<(Suggestion & { words: string })[]>(sql, ...values)
      const candidates = [...regionsCalled(), ...rows].filter(({ words }) => fitsMarks(typed, words))
      return fairShare(candidates).map(({ kind, slug, nameVi, nameEn }) => ({ kind, slug, nameVi, nameEn }))
    },
  }
}

async function ask(core: Core, { sql, values }: Statement): Promise<StoredAnswer> {
  const [row] = await core.db.$queryRawUnsafe<{ answer: string }[]>(sql, ...values)
  if (!row) throw new Error('PostgreSQL gave no row for a query that always has one')
  return JSON.parse(row.answer) as StoredAnswer
}

function regionsCalled(): (Suggestion & { words: string })[] {
  return Object.entries(originNames).map(([slug, name = '']) => ({ kind: 'region', slug, nameVi: name, nameEn: name, words: name }))
}

function fairShare<Candidate extends Suggestion>(candidates: readonly Candidate[]): Candidate[] {
  const taken = { category: 0, region: 0, vendor: 0, product: 0 }
  const chosen = candidates.filter(({ kind }) => ++taken[kind] <= MOST_OF_KIND[kind])
  const others = chosen.filter(({ kind }) => kind !== 'product')
  const products = chosen.filter(({ kind }) => kind === 'product').slice(0, MOST_SUGGESTIONS - others.length)
  return [...chosen.filter(({ kind }) => kind === 'category' || kind === 'region'), ...products, ...chosen.filter(({ kind }) => kind === 'vendor')]
}

