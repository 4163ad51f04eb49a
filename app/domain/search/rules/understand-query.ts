import type { OriginRegion } from '#app/domain/places/rules/place.ts'
import { typedWord, type TypedWord } from './marks-typed.ts'
import { placeAt } from './place-of.ts'
import type { Understanding } from './search-index.ts'
import { otherSpellings, type Phrase } from './spellings.ts'
import { idleWordsAt } from './idle-words.ts'
import { synonymAt } from './synonyms.ts'
import { words } from './vietnamese-text.ts'

/** One or more typed words that stand together, and what may stand for them, which is always worth less. */
export type Term = {
  words: readonly TypedWord[]
  /** In any of these phrases all words must occur. */
  others: readonly Phrase[]
  /** Where the named place lies: goods of that region answer too. */
  region: OriginRegion | null
  /** `đặc sản`, `mua`: said beside the thing that is looked for, and not required of it. */
  isIdle: boolean
}

/** One way to read what was typed. An index that corrects and folds by itself may ask for `text`. */
export type Reading = {
  understood: Understanding
  text: string
  terms: readonly Term[]
  /** Goods from here come first among equals. */
  placeBoost: OriginRegion | null
}

/** More words than any name has; what comes behind them only costs time. */
const MAX_WORDS = 12

/** What the words mean as they stand, with other names, spellings and places of the same. */
export function readAs(understood: Understanding, text: string): Reading {
  return readWords(understood, wordsOf(text))
}

/** The words of a text, at most twelve. */
export function wordsOf(text: string): TypedWord[] {
  return words(text).slice(0, MAX_WORDS).map(typedWord)
}

export function readWords(understood: Understanding, typed: readonly TypedWord[]): Reading {
  const terms = joinedCodes(termsOf(typed))
  const isAnyBusy = terms.some(({ isIdle }) => !isIdle)
  return {
    understood,
    text: typed.map(({ word }) => word).join(' '),
    terms: isAnyBusy ? terms : terms.map((term) => ({ ...term, isIdle: false })),
    placeBoost: terms.find(({ region }) => region !== null)?.region ?? null,
  }
}

function termsOf(typed: readonly TypedWord[]): Term[] {
  const terms: Term[] = []
  for (let start = 0; start < typed.length; ) {
    const term = termAt(typed.slice(start), start === 0)
    terms.push(term)
    start += term.words.length
  }
  return terms
}

/** The longest run of words that means something together; at least one word. */
function termAt(typed: readonly TypedWord[], isFirst: boolean): Term {
  const synonym = synonymAt(typed)
  const place = placeAt(typed)
  const idle = idleWordsAt(typed, isFirst)
  const length = Math.max(1, synonym?.from.length ?? 0, place?.length ?? 0, idle)
  const taken = typed.slice(0, length)
  const names = synonym?.from.length === length ? synonym.to.map((to) => ({ words: to, isExact: true })) : []
  const spellings = taken.length === 1 && taken[0] ? otherSpellings(taken[0]) : respelt(taken)
  return { words: taken, others: [...names, ...spellings], region: place?.length === length ? place.region : null, isIdle: idle === length }
}

/** A name of several words with one of them written another way. */
function respelt(taken: readonly TypedWord[]): Phrase[] {
  return taken.flatMap((word, index) =>
    otherSpellings(word).map(({ words: other, isExact }) => ({
      words: taken.flatMap((kept, place) => (place === index ? other : isExact ? [kept.word] : [kept.folded])),
      isExact,
    })),
  )
}

/** `ST 25` is written `ST25` on the sack. */
function joinedCodes(terms: readonly Term[]): Term[] {
  const joined: Term[] = []
  for (const term of terms) {
    const before = joined.at(-1)
    const letters = before?.words.length === 1 ? before.words[0] : undefined
    const digits = term.words.length === 1 ? term.words[0] : undefined
    if (before && letters && digits && /^[a-z]{2,3}$/.test(letters.word) && /^\d{1,3}$/.test(digits.word)) {
      const whole = { words: [letters.word + digits.word], isExact: false }
      joined[joined.length - 1] = { words: [letters, digits], others: [whole], region: null, isIdle: false }
    } else joined.push(term)
  }
  return joined
}
