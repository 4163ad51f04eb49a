import type { MultiSearchQuery } from 'meilisearch'
import { englishSingular } from '#app/domain/search/rules/english-singular.ts'
import type { Lexicon } from '#app/domain/search/rules/lexicon.ts'
import type { TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import { wordsNear } from '#app/domain/search/rules/one-mistake.ts'
import { spellMarks } from '#app/domain/search/rules/spell-marks.ts'
import type { Reading, Term } from '#app/domain/search/rules/understand-query.ts'

/** The part of a question that says what is looked for. */
export type Wanted = { q: string; matchingStrategy?: NonNullable<MultiSearchQuery['matchingStrategy']> }

/** So many ways to put mistakes right are tried at most. */
const MOST_MENDED = 12

/** A word in the spelling of the index, in documents, synonyms and questions alike: marks spelled out, English in the singular. */
export function serverWord(word: string): string {
  return spellMarks(englishSingular(word))
}

/**
 * What to ask for a reading. Several answers are ways to put a mistake right, of which the one that finds most is
 * meant: the server itself would forgive mistakes in every question.
 */
export function wantedOf(reading: Reading, lexicon: Lexicon): Wanted[] {
  const terms = reading.terms.filter(({ isIdle }) => !isIdle)
  const typed = terms.flatMap((term) => term.words)
  if (typed.length === 0) return [{ q: '' }]
  if (reading.understood === 'folded') return [{ q: spelled(typed.map(({ word }) => word)), matchingStrategy: 'all' }]
  // Likeness: words are left off from the end until something is found.
  if (reading.understood === 'alike') return [{ q: spelled(typed.map((word) => knownOrNear(word, lexicon))), matchingStrategy: 'last' }]
  const said = reading.understood === 'corrected' ? mended(terms) : [typed.map(({ word }) => word)]
  // The blank at the end says that the last word is finished.
  return said.map((words) => ({ q: `${spelled(words)} `, matchingStrategy: 'all' }))
}

/** One word changed at a time, then all that can be changed at once: the nearest and commonest words first. */
function mended(terms: readonly Term[]): string[][] {
  const own = terms.map((term) => term.words.map(({ word }) => word))
  const near = terms.map((term) => term.others.map((other) => [...other.words]))
  const changeable = near.filter((choices) => choices.length > 0).length
  const alone = near.flatMap((choices, place) => choices.map((choice, rank) => ({ rank, words: own.flatMap((part, index) => (index === place ? choice : part)) })))
  const together = near[0] === undefined || changeable < 2 ? [] : [own.flatMap((part, index) => near[index]?.[0] ?? part)]
  const best = [...alone].sort((a, b) => a.rank - b.rank).slice(0, MOST_MENDED - together.length)
  return [...best.map(({ words }) => words), ...together]
}

function knownOrNear({ word, folded, isMarked }: TypedWord, lexicon: Lexicon): string {
  return isMarked || lexicon.folded.has(folded) ? word : (wordsNear(folded, lexicon)[0] ?? word)
}

function spelled(words: readonly string[]): string {
  return words.map(serverWord).join(' ')
}
