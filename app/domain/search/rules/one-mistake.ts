import type { Lexicon } from './lexicon.ts'

const MOST = 8
/** From so many letters on a second mistake is forgiven, so few words of the language are that long. */
const LENGTH_FOR_TWO = 8

/**
 * Words of the index that differ from this one by one letter added, left out, changed or swapped with its neighbour;
 * two for long words. Those in most products first.
 */
export function wordsNear(folded: string, lexicon: Lexicon): string[] {
  const allowed = folded.length >= LENGTH_FOR_TWO ? 2 : 1
  const lengths = Array.from({ length: allowed * 2 + 1 }, (_, step) => folded.length - allowed + step)
  const near: { word: string; mistakes: number }[] = []
  for (const length of lengths) {
    for (const word of lexicon.byLength.get(length) ?? []) {
      const mistakes = distance(folded, word, allowed)
      if (mistakes > 0 && mistakes <= allowed) near.push({ word, mistakes })
    }
  }
  const products = (word: string) => lexicon.folded.get(word) ?? 0
  return near
    .sort((a, b) => a.mistakes - b.mistakes || products(b.word) - products(a.word) || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word }) => word)
}

/** How many single mistakes lie between two words; anything above `most` is as good as `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  let end = 0
  while (end < a.length - same && end < b.length - same && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  const rest = Math.max(a.length, b.length) - same - end
  // What lies between the first and the last difference: one mistake is one letter, or two that were swapped.
  if (rest <= 1) return rest
  if (most === 1 && rest > 2) return 2
  return distanceBetween(a, b, most)
}

function distanceBetween(a: string, b: string, most: number): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? 0) + 1 : Infinity,
      )
    }
    if (Math.min(...current) > most) return most + 1
    ;[before, last] = [last, current]
  }
  return last[b.length] ?? 0
}
