import type { TypedWord } from './marks-typed.ts'
import { beginsWith } from './synonyms.ts'
import { words } from './vietnamese-text.ts'

/**
 * Words said around the thing that is looked for. Single ones only as they stand here, because without marks they mean
 * too much else: `mua` may be mùa.
 */
export const idleWords = ['đặc sản', 'chính gốc', 'chính hãng', 'giá rẻ', 'giá bao nhiêu', 'mua ở đâu', 'loại ngon', 'tại', 'của', 'ở', 'quả', 'trái', 'the', 'of', 'from', 'buy', 'and', 'with']

const phrases = idleWords.map(words).sort((a, b) => b.length - a.length)

/** How many of the next words are idle; 0 when the next word says something. `trái cây` is fruit, `trái bơ` is just bơ. */
export function idleWordsAt(typed: readonly TypedWord[]): number {
  const found = phrases.find((phrase) => beginsWith(typed, phrase) && (phrase.length > 1 || typed[0]?.word === phrase[0]))
  if (found?.length === 1 && typed[1]?.folded === 'cay') return 0
  return found?.length ?? 0
}
