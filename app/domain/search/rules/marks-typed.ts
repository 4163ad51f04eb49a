import { fold, words } from './vietnamese-text.ts'

/** One typed word. Who types marks means them: `dứa` must not find `dừa`; who types none means any. */
export type TypedWord = { word: string; folded: string; isMarked: boolean }

const MAX_WORDS = 12

/** The words a shopper typed, each once, at most twelve. */
export function typedWords(text: string): TypedWord[] {
  return [...new Set(words(text))].slice(0, MAX_WORDS).map(typedWord)
}

/** A word of normalised text. */
export function typedWord(word: string): TypedWord {
  const folded = fold(word)
  return { word, folded, isMarked: word !== folded }
}

/**
 * A PostgreSQL tsquery in which every word must occur. With `isLastOpen` the last one may go on (`tha` → `thanh`).
 * Words hold letters, marks and digits only, so quoting them is enough.
 */
export function allOf(wordsWanted: readonly string[], isLastOpen = false): string {
  return wordsWanted.map((word, index) => `'${word}'${isLastOpen && index === wordsWanted.length - 1 ? ':*' : ''}`).join(' & ')
}
