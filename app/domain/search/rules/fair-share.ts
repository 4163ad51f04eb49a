import { originNames } from './origin-names.ts'
import type { Suggestion } from './search-index.ts'

const MOST_SUGGESTIONS = 8
/** So that products never crowd out the rest, nor the rest them. */
const MOST_OF_KIND = { category: 2, region: 1, vendor: 2, product: MOST_SUGGESTIONS }

/** At most eight of the candidates (best first): categories and the region, then products, then vendors. */
export function fairShare<Candidate extends Suggestion>(candidates: readonly Candidate[]): Candidate[] {
  const taken = { category: 0, region: 0, vendor: 0, product: 0 }
  const chosen = candidates.filter(({ kind }) => ++taken[kind] <= MOST_OF_KIND[kind])
  const others = chosen.filter(({ kind }) => kind !== 'product')
  const products = chosen.filter(({ kind }) => kind === 'product').slice(0, MOST_SUGGESTIONS - others.length)
  return [...chosen.filter(({ kind }) => kind === 'category' || kind === 'region'), ...products, ...chosen.filter(({ kind }) => kind === 'vendor')]
}

/** The regions as suggestions, with the words that find them. */
export function regionsCalled(): (Suggestion & { words: string })[] {
  return Object.entries(originNames).map(([slug, name = '']) => ({ kind: 'region', slug, nameVi: name, nameEn: name, words: name }))
}
