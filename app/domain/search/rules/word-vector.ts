import type { WordWeight } from './ranking.ts'
import { fold, words } from './vietnamese-text.ts'

export type WeightedText = { weight: WordWeight; text: string }

/** PostgreSQL keeps at most this many places per word. */
const MAX_PLACES = 200

/**
 * Texts as a PostgreSQL tsvector literal, once with marks and once without: `'nuoc':1A,7C 'mam':2A`. We cut the words
 * ourselves, because the server's own parser depends on the locale of the cluster.
 */
export function wordVectors(texts: readonly WeightedText[]): { exact: string; folded: string } {
  const exact = new Map<string, string[]>()
  const folded = new Map<string, string[]>()
  let place = 0
  for (const { weight, text } of texts) {
    for (const word of words(text)) {
      place += 1
      note(exact, word, `${place}${weight}`)
      note(folded, fold(word), `${place}${weight}`)
    }
    // A gap, so that words of two texts do not count as neighbours.
    place += 4
  }
  return { exact: literal(exact), folded: literal(folded) }
}

function note(vector: Map<string, string[]>, word: string, place: string): void {
  const places = vector.get(word)
  if (!places) vector.set(word, [place])
  else if (places.length < MAX_PLACES) places.push(place)
}

function literal(vector: Map<string, string[]>): string {
  return [...vector].map(([word, places]) => `'${word}':${places.join(',')}`).join(' ')
}
