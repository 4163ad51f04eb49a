import { forgiving } from './forgiving.ts'
import { decodeTelex, decodeVni } from './keyboard-residue.ts'
import type { Lexicon } from './lexicon.ts'
import { typedWord, type TypedWord } from './marks-typed.ts'
import { withSpaces } from './missing-spaces.ts'
import { wordsNear } from './one-mistake.ts'
import { readAs, wordsOf, type Reading, type Term } from './understand-query.ts'
import { fold, words } from './vietnamese-text.ts'

/** Below it, one letter more or less makes another word of nearly every syllable. */
const SHORTEST_MENDED = 3

/**
 * Another reading of words that found nothing, made of words of the index only: what Telex or VNI left behind, else
 * with the spaces put back, else with a letter put right. Null when there is none.
 */
export function correctedQuery(text: string, lexicon: Lexicon): Reading | null {
  const typed = wordsOf(text)
  return decoded(typed, lexicon) ?? spaced(typed, lexicon) ?? mended(typed, lexicon)
}

function decoded(typed: readonly TypedWord[], lexicon: Lexicon): Reading | null {
  for (const decode of [decodeTelex, decodeVni]) {
    let hasDecoded = false
    const read = typed.map(({ word, folded }) => {
      const composed = decode(word)
      const bare = composed === null ? '' : fold(composed)
      if (composed !== null && lexicon.exact.has(composed)) {
        hasDecoded = true
        return composed
      }
      if (lexicon.folded.has(folded)) return word
      // Decoded, but with a wrong mark: the word without marks is still better than the letters.
      if (!lexicon.folded.has(bare)) return null
      hasDecoded = true
      return bare
    })
    if (hasDecoded && read.every((word) => word !== null)) return readAs('decoded', read.join(' '))
  }
  return null
}

function spaced(typed: readonly TypedWord[], lexicon: Lexicon): Reading | null {
  const isKnown = ({ folded }: TypedWord) => lexicon.folded.has(folded)
  const read = typed.flatMap((word) => (isKnown(word) ? [word.word] : (withSpaces(word.folded, lexicon) ?? [null])))
  if (!read.every((word) => word !== null)) return joined(typed, lexicon)
  return read.length > typed.length ? readAs('spaced', read.join(' ')) : joined(typed, lexicon)
}

/** `ma ca dami a` is no better than one word too many: neighbours that make a word of the index are put together. */
function joined(typed: readonly TypedWord[], lexicon: Lexicon): Reading | null {
  for (let index = 0; index + 1 < typed.length; index++) {
    const whole = `${typed[index]?.folded}${typed[index + 1]?.folded}`
    const others = typed.filter((_, place) => place !== index && place !== index + 1)
    if (!lexicon.folded.has(whole) || !others.every(({ folded }) => lexicon.folded.has(folded))) continue
    const read = typed.flatMap(({ word }, place) => (place === index ? [whole] : place === index + 1 ? [] : [word]))
    return readAs('spaced', read.join(' '))
  }
  return null
}

/** Each word may also be one of its neighbours in the index; which one, the products decide that have all of them. */
function mended(typed: readonly TypedWord[], lexicon: Lexicon): Reading | null {
  const areAllKnown = typed.every(({ folded }) => lexicon.folded.has(folded))
  const terms = forgiving(typed, lexicon).map((word): Term => {
    const isOpen = !word.isMarked && word.folded.length >= SHORTEST_MENDED && !/^\d+$/.test(word.folded) && (areAllKnown || !lexicon.folded.has(word.folded))
    const near = isOpen ? wordsNear(word.folded, lexicon) : []
    return { words: [word], others: near.map((other) => ({ words: [other], isExact: false })), region: null, isIdle: false }
  })
  const isHopeful = terms.some(({ others }) => others.length > 0) && terms.every(({ words: [word], others }) => others.length > 0 || lexicon.folded.has(word?.folded ?? ''))
  return isHopeful ? { understood: 'corrected', text: typed.map(({ word }) => word).join(' '), terms, placeBoost: null } : null
}

/**
 * What the shopper probably meant, in words with marks: those of the best product found, else the usual ones. Null when
 * the words were taken as they were typed.
 */
export function didYouMean(reading: Reading, bestName: string, lexicon: Lexicon): string | null {
  if (reading.understood === 'decoded') return reading.text
  if (reading.understood !== 'spaced' && reading.understood !== 'corrected') return null
  const shown = new Map(words(bestName).map((word) => [typedWord(word).folded, word]))
  const meant = reading.terms.flatMap((term) => {
    const choices = [term.words.map(({ folded }) => folded), ...term.others.filter(({ isExact }) => !isExact).map((other) => [...other.words])]
    const chosen = choices.find((choice) => choice.every((word) => shown.has(word))) ?? choices.find((choice) => choice.every((word) => lexicon.folded.has(word))) ?? choices[0]
    return (chosen ?? []).map((word) => shown.get(word) ?? lexicon.usual.get(word) ?? word)
  })
  return meant.join(' ')
}
