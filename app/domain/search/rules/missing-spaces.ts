import type { Lexicon } from './lexicon.ts'

/** No syllable of Vietnamese is longer; words of other languages in the index may be. */
const LONGEST_WORD = 14
/** Longer ones are no forgotten space. */
const LONGEST_TEXT = 60

/**
 * Cuts `nuocmamphanthiet` into words of the index without marks: the likeliest way, by how many products each word is
 * in; fewer words are likelier. Null when there is none, or when it is one word already.
 */
export function withSpaces(folded: string, lexicon: Lexicon): string[] | null {
  if (folded.length < 4 || folded.length > LONGEST_TEXT) return null
  const total = [...lexicon.folded.values()].reduce((sum, products) => sum + products, 0)
  const best: ({ score: number; words: string[] } | null)[] = [{ score: 0, words: [] }]
  for (let end = 1; end <= folded.length; end++) {
    best[end] = null
    for (let start = Math.max(0, end - LONGEST_WORD); start <= end - 2; start++) {
      const before = best[start]
      const word = folded.slice(start, end)
      const products = lexicon.folded.get(word)
      if (!before || products === undefined) continue
      const score = before.score + Math.log(products / total)
      if (score > (best[end]?.score ?? -Infinity)) best[end] = { score, words: [...before.words, word] }
    }
  }
  const found = best[folded.length]?.words ?? []
  return found.length > 1 ? found : null
}
