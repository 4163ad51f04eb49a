import { fold, normalise } from './vietnamese-text.ts'

const SHOWN = 2

/**
 * Which popular queries go on from what was typed; most popular first, as they are given. Who types marks means them.
 * What is typed already is no suggestion.
 */
export function popularThatBegin(typed: string, popular: readonly string[]): string[] {
  const words = normalise(typed).trim()
  if (words === '') return []
  const bare = fold(words)
  const begins = words === bare ? (query: string) => fold(query).startsWith(bare) : (query: string) => query.startsWith(words)
  return popular.filter((query) => query !== words && begins(query)).slice(0, SHOWN)
}
