import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything, type SearchIndex } from '#app/domain/search/rules/search-index.ts'
import { readProductTypes } from '#prisma/seed/demo/catalogue-files.ts'
import queries from './queries.json' with { type: 'json' }

export type JudgedQuery = { kind: string; text: string; answers: string[]; heldOut: boolean }

/** How one query went: the place of the first right answer (0: not among ten), and what part of the right ones was on the first page. */
export type Outcome = JudgedQuery & { firstRight: number; recall: number; found: number; best: string; didYouMean: string | null }

export type Figures = { queries: number; mrr: number; recall: number; zero: number }

const PAGE = 24
const CONSIDERED = 10

/** Asks the index every judged query as a shopper of full age in November would; others than the committed set when given. */
export async function measureRelevance(index: SearchIndex, asked: readonly JudgedQuery[] = queries): Promise<Outcome[]> {
  const types = readProductTypes().map(({ slug }) => slug)
  const outcomes: Outcome[] = []
  for (const query of asked) {
    const page = await index.search({ ...noChoice, text: query.text, scope: everything, includeAgeRestricted: true, pageSize: PAGE, month: 11 })
    const kinds = page.cards.map(({ slug }) => typeOf(slug, types))
    const firstRight = kinds.slice(0, CONSIDERED).findIndex((kind) => query.answers.includes(kind)) + 1
    const present = query.answers.filter((answer) => kinds.includes(answer)).length
    const recall = present / Math.min(query.answers.length, PAGE)
    outcomes.push({ ...query, firstRight, recall, found: page.total, best: page.cards[0]?.slug ?? '', didYouMean: page.didYouMean })
  }
  return outcomes
}

/** MRR@10, recall@24 and the part of queries that found nothing. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const mean = (value: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / Math.max(1, outcomes.length)
  return {
    queries: outcomes.length,
    mrr: mean(({ firstRight }) => (firstRight === 0 ? 0 : 1 / firstRight)),
    recall: mean(({ recall }) => recall),
    zero: mean(({ found }) => (found === 0 ? 1 : 0)),
  }
}

export function byKind(outcomes: readonly Outcome[]): Map<string, Outcome[]> {
  const kinds = new Map<string, Outcome[]>()
  for (const outcome of outcomes) kinds.set(outcome.kind, [...(kinds.get(outcome.kind) ?? []), outcome])
  return kinds
}

/** The second seller of a product has its slug with their name behind it. */
function typeOf(slug: string, types: readonly string[]): string {
  const fitting = types.filter((type) => slug === type || slug.startsWith(`${type}-`))
  return fitting.sort((a, b) => b.length - a.length)[0] ?? slug
}
