import { confusableWords } from './confusable-words.ts'
import type { Lexicon } from './lexicon.ts'
import type { TypedWord } from './marks-typed.ts'

const confusable = new Set(confusableWords.flatMap((alike) => alike.split(' ')))

/**
 * The typed words without marks that no word has, so that `nươc` may be nước. Marks that make a word stay: who looks for
 * dừa where only dứa is sold is not shown dứa.
 */
export function forgiving(typed: readonly TypedWord[], lexicon: Lexicon): TypedWord[] {
  return typed.map((one) => {
    const isWord = lexicon.exact.has(one.word) || confusable.has(one.word)
    return !one.isMarked || isWord ? one : { word: one.folded, folded: one.folded, isMarked: false }
  })
}
