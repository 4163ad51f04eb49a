import { allOf, type TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import { rankingWeights, wordWeightValues } from '#app/domain/search/rules/ranking.ts'
import type { Reading, Term } from '#app/domain/search/rules/understand-query.ts'
import { fold } from '#app/domain/search/rules/vietnamese-text.ts'
import type { SqlParameters } from './sql-parameters.server.ts'

/** What ts_rank gives a word by its weight class. */
const weights = `'{${wordWeightValues.join(',')}}'::real[]`
/** Whole names are compared with so many ways of saying the query at most. */
const MOST_PHRASES = 6

export type TextConditions = { conditions: string[]; score: string }

/** Which rows the words find, and how well, as one number; 0 while browsing. */
export function textConditions(parameters: SqlParameters, text: string, reading: Reading): TextConditions {
  const terms = reading.terms.filter(({ isIdle }) => !isIdle)
  // Something was typed, but no word in it: that finds nothing rather than everything.
  if (terms.length === 0) return { conditions: text === '' ? [] : ['false'], score: '0::real' }
  if (reading.understood === 'alike') return likeness(parameters, terms)
  const isLastOpen = reading.understood === 'folded'
  // A place widens the search to its region only beside a thing: alone it is what is looked for.
  const mayWiden = terms.some(({ region }) => region === null) || isLastOpen
  const simple = terms.filter((term) => term.others.length === 0 && (term.region === null || !mayWiden))
  const complex = terms.filter((term) => !simple.includes(term))
  return {
    conditions: [
      ...literal(parameters, simple, isLastOpen && simple.at(-1) === terms.at(-1)),
      ...complex.map((term) => `(${anyOf(parameters, term, mayWiden).join(' OR ')})`),
    ],
    score: scoreOf(parameters, terms, reading, complex.length > 0),
  }
}

/** Names that are alike, and what holds nearly all of the words; but nothing that has a word with other marks than were meant. */
function likeness(parameters: SqlParameters, terms: readonly Term[]): TextConditions {
  const name = parameters.add(foldedOf(terms).join(' '), 'text')
  const marked = terms.flatMap(({ words }) => words.filter(({ isMarked }) => isMarked))
  const most = allButOne(foldedOf(terms).filter((word) => !/^\d+$/.test(word)))
  const nearlyAll = most === '' ? 'false' : `folded_words @@ ${parameters.add(most, 'tsquery')}`
  return {
    conditions: [`(${name} <% folded_name OR ${nearlyAll})`, ...marked.map((word) => sameMarks(parameters, word))],
    score: `word_similarity(${name}, folded_name) * ${rankingWeights.likeness} + CASE WHEN ${nearlyAll} THEN ${rankingWeights.foldedWords} ELSE 0 END`,
  }
}

/** Who looks for dừa where nobody sells it is not shown dứa instead. */
function sameMarks(parameters: SqlParameters, { word, folded }: TypedWord): string {
  return `(exact_words @@ ${parameters.add(allOf([word]), 'tsquery')} OR NOT folded_words @@ ${parameters.add(allOf([folded]), 'tsquery')})`
}

function allButOne(words: readonly string[]): string {
  if (words.length < 2) return ''
  return words.map((_, left) => `(${allOf(words.filter((_, index) => index !== left))})`).join(' | ')
}

/** The typed words themselves, those with marks with their marks. */
function literal(parameters: SqlParameters, terms: readonly Term[], isLastOpen = false): string[] {
  const typed = terms.flatMap(({ words }) => words)
  const marked = typed.filter(({ isMarked }) => isMarked).map(({ word }) => word)
  const bare = typed.filter(({ isMarked }) => !isMarked).map(({ folded }) => folded)
  return [
    ...(bare.length > 0 ? [`folded_words @@ ${parameters.add(allOf(bare, isLastOpen), 'tsquery')}`] : []),
    ...(marked.length > 0 ? [`exact_words @@ ${parameters.add(allOf(marked), 'tsquery')}`] : []),
  ]
}

function anyOf(parameters: SqlParameters, term: Term, mayWiden: boolean): string[] {
  const phrases = (isExact: boolean) => term.others.filter((other) => other.isExact === isExact).map((other) => `(${allOf(other.words)})`)
  const [exact, folded] = [phrases(true), phrases(false)]
  return [
    `(${literal(parameters, [term]).join(' AND ')})`,
    ...(exact.length > 0 ? [`exact_words @@ ${parameters.add(exact.join(' | '), 'tsquery')}`] : []),
    ...(folded.length > 0 ? [`folded_words @@ ${parameters.add(folded.join(' | '), 'tsquery')}`] : []),
    ...(term.region && mayWiden ? [`origin_region = ${parameters.add(term.region, 'text')}`] : []),
  ]
}

function scoreOf(parameters: SqlParameters, terms: readonly Term[], reading: Reading, hasOthers: boolean): string {
  const exact = parameters.add(withOthers(terms, (word) => word), 'tsquery')
  const folded = parameters.add(withOthers(terms, fold), 'tsquery')
  const asTyped = hasOthers && reading.understood !== 'corrected' ? literal(parameters, terms) : []
  const points = [
    `ts_rank(${weights}, exact_words, ${exact}) * ${rankingWeights.exactWords}`,
    `ts_rank(${weights}, folded_words, ${folded}) * ${rankingWeights.foldedWords}`,
    ...(asTyped.length > 0 ? [`CASE WHEN ${asTyped.join(' AND ')} THEN ${rankingWeights.ownWords} ELSE 0 END`] : []),
    ...(reading.placeBoost ? [`CASE WHEN origin_region = ${parameters.add(reading.placeBoost, 'text')} THEN ${rankingWeights.place} ELSE 0 END`] : []),
    nameScore(parameters, phrasesOf(terms), terms),
  ]
  return points.join('\n      + ')
}

/** How the whole name goes with the whole query; the thing itself ends an English name and begins a Vietnamese one. */
function nameScore(parameters: SqlParameters, phrases: readonly string[], terms: readonly Term[]): string {
  const head = parameters.add(`${foldedOf(terms.slice(0, 1)).join(' ')} %`, 'text')
  const begins = parameters.add(phrases.map((phrase) => `${phrase} %`), 'text[]')
  const ends = parameters.add(phrases.flatMap((phrase) => [`% ${phrase}`, `% ${phrase}s`]), 'text[]')
  const holds = parameters.add(phrases.map((phrase) => `% ${phrase} %`), 'text[]')
  return `CASE WHEN folded_name || ' ' LIKE ANY(${begins}) OR ' ' || lower(unaccent(name_en)) LIKE ANY(${ends}) THEN ${rankingWeights.nameBegins}
        WHEN folded_name || ' ' LIKE ${head} THEN ${rankingWeights.nameHead}
        WHEN ' ' || folded_name || ' ' LIKE ANY(${holds}) THEN ${rankingWeights.nameHolds} ELSE 0 END`
}

function withOthers(terms: readonly Term[], spell: (word: string) => string): string {
  return terms
    .map(({ words, others }) => [words.map(({ word }) => word), ...others.map((other) => other.words)])
    .map((choices) => `(${choices.map((choice) => `(${allOf(choice.map(spell))})`).join(' | ')})`)
    .join(' & ')
}

/** The query as it stands first, then with one part after another said differently. */
function phrasesOf(terms: readonly Term[]): string[] {
  const own = terms.map((term) => foldedOf([term]).join(' '))
  const others = terms.flatMap((term, index) =>
    term.others.map((other) => own.map((part, place) => (place === index ? other.words.map(fold).join(' ') : part)).join(' ')),
  )
  return [own.join(' '), ...others].slice(0, MOST_PHRASES)
}

function foldedOf(terms: readonly Term[]): string[] {
  return terms.flatMap(({ words }) => words.map(({ folded }) => folded))
}
