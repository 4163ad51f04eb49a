import { fold } from './vietnamese-text.ts'

/** The words that occur in the index: what a decoded, spaced or corrected query may consist of. */
export type Lexicon = {
  /** With their marks; in how many products each occurs. */
  exact: ReadonlyMap<string, number>
  /** Without marks, the same. */
  folded: ReadonlyMap<string, number>
  /** By the length of the folded word, because a mistake changes it by one at most. */
  byLength: ReadonlyMap<number, readonly string[]>
  /** The commonest word with marks for each word without. */
  usual: ReadonlyMap<string, string>
}

export function lexiconOf(counts: Iterable<readonly [word: string, products: number]>): Lexicon {
  const exact = new Map(counts)
  const folded = new Map<string, number>()
  const usual = new Map<string, string>()
  for (const [word, products] of exact) {
    const bare = fold(word)
    folded.set(bare, (folded.get(bare) ?? 0) + products)
    const best = usual.get(bare)
    if (best === undefined || products > (exact.get(best) ?? 0)) usual.set(bare, word)
  }
  const byLength = new Map<number, string[]>()
  for (const word of folded.keys()) {
    const alike = byLength.get(word.length)
    if (alike) alike.push(word)
    else byLength.set(word.length, [word])
  }
  return { exact, folded, byLength, usual }
}

export const emptyLexicon: Lexicon = lexiconOf([])
