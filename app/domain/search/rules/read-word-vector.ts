import type { WordWeight } from './ranking.ts'

/** The words of every weight class, text by text: `{ A: [['nước', 'mắm'], ['fish', 'sauce']], … }`. */
export type WeightedWords = Record<WordWeight, string[][]>

/**
 * Turns a tsvector written by `wordVectors` back into texts: words in their order, cut where places leave a gap. So the
 * one row of the index is the only source of what any adapter searches.
 */
export function readWordVector(vector: string): WeightedWords {
  const placed: { word: string; place: number; weight: WordWeight }[] = []
  for (const [, word = '', places = ''] of vector.matchAll(/'((?:[^']|'')*)':([\d,A-D]+)/g)) {
    for (const [, place, weight] of places.matchAll(/(\d+)([A-D]?)/g)) {
      placed.push({ word: word.replaceAll("''", "'"), place: Number(place), weight: (weight || 'D') as WordWeight })
    }
  }
  placed.sort((a, b) => a.place - b.place)
  const texts: WeightedWords = { A: [], B: [], C: [], D: [] }
  let before = -2
  for (const { word, place, weight } of placed) {
    if (place !== before + 1 || texts[weight].length === 0) texts[weight].push([])
    texts[weight].at(-1)?.push(word)
    before = place
  }
  return texts
}
