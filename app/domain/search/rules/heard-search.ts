import type { Understanding } from './search-index.ts'
import { normalise } from './vietnamese-text.ts'

/** One search as it is kept: nothing in it says who searched. */
export type HeardSearch = {
  id: string
  words: string
  locale: string
  results: number
  understood: Understanding
  /** Whether alcohol was among what could be found. */
  withAlcohol: boolean
}

/** After so long a search is forgotten. */
export const DAYS_KEPT = 90

const MAX_LENGTH = 80

/**
 * The words as they are kept, or null when they are not: empty, too long, or likely to say who somebody is (an email
 * address, a telephone or identity number).
 */
export function wordsToKeep(text: string): string | null {
  const words = normalise(text).replace(/\s+/gu, ' ').trim()
  const isPersonal = words.includes('@') || words.replace(/\D/g, '').length >= 7
  return words === '' || [...words].length > MAX_LENGTH || isPersonal ? null : words
}
