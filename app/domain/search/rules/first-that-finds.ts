import { correctedQuery, didYouMean } from './corrected-query.ts'
import { forgiving } from './forgiving.ts'
import { emptyLexicon, type Lexicon } from './lexicon.ts'
import { readAs, readWords, wordsOf, type Reading } from './understand-query.ts'

export type Question<Answer> = {
  text: string
  /** The words of the index; read only when the plain words find nothing. */
  lexicon(): Promise<Lexicon>
  ask(reading: Reading): Promise<Answer>
  isEmpty(answer: Answer): boolean
  /** The name of the best product found. */
  bestName(answer: Answer): string
}

export type Found<Answer> = { answer: Answer; reading: Reading; didYouMean: string | null }

/**
 * Asks an index in turn: the words as typed; without marks that make no word, the last one unfinished; what else the letters
 * may mean; names that are only alike. Ends at the first that finds something, so that most searches and all browsing
 * ask once, and none asks more than four times.
 */
export async function firstThatFinds<Answer>({ text, lexicon, ask, isEmpty, bestName }: Question<Answer>): Promise<Found<Answer>> {
  let reading = readAs('words', text)
  let answer = await ask(reading)
  if (reading.terms.length === 0 || !isEmpty(answer)) return { answer, reading, didYouMean: null }
  const known = await lexicon().catch(() => emptyLexicon)
  const forgiven = forgiving(wordsOf(text), known)
  // Each is thought of only when those before found nothing: looking for mistakes compares with every word there is.
  const readings = [() => readWords('folded', forgiven), () => correctedQuery(text, known), () => readWords('alike', forgiven)]
  for (const next of readings) {
    const other = next()
    if (!other) continue
    reading = other
    answer = await ask(reading)
    if (!isEmpty(answer)) break
  }
  return { answer, reading, didYouMean: isEmpty(answer) ? null : didYouMean(reading, bestName(answer), known) }
}
