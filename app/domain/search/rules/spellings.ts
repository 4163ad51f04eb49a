import type { TypedWord } from './marks-typed.ts'
import { normalise } from './vietnamese-text.ts'

/** Other words that stand for one typed word; `isExact`: with their marks, else without any. */
export type Phrase = { words: readonly string[]; isExact: boolean }

const numberWords = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười']

/** The same word written another way: quí and quý, 1 and một, 40N and 40 độ, bơ 34 and 034, grapes and grape, fe and phê. */
export function otherSpellings({ word, folded, isMarked }: TypedWord): Phrase[] {
  return [...vowelSwaps(word, isMarked), ...numbers(word), ...foreign(folded, isMarked)]
}

/** i and y are the same sound after h, k, l, m, q, s, t and v, and schools disagree; d and gi are one sound in the south. */
function vowelSwaps(word: string, isMarked: boolean): Phrase[] {
  const plain = word.normalize('NFD')
  const y = /^([hklmqstv]u?)i(\p{M}?)$/u.exec(plain)
  const i = /^([hklmqstv]u?)y(\p{M}?)$/u.exec(plain)
  const swapped = y ? `${y[1]}y${y[2]}` : i ? `${i[1]}i${i[2]}` : null
  return swapped === null ? [] : [{ words: [normalise(swapped)], isExact: isMarked }]
}

function numbers(word: string): Phrase[] {
  const degrees = /^(\d{2})n$/.exec(word)
  if (degrees?.[1]) return [{ words: [degrees[1], 'độ'], isExact: true }]
  const glued = /^(\p{L}{2,4})(\d{1,3})$/u.exec(word)
  if (glued?.[1] && glued[2]) return [{ words: [glued[1], glued[2]], isExact: false }]
  if (!/^\d{1,3}$/.test(word)) return []
  const spoken = numberWords[Number(word)]
  const padded = word.padStart(3, '0')
  const bare = word.replace(/^0+(?=\d)/, '')
  return [
    ...(spoken === undefined ? [] : [{ words: [spoken], isExact: true }]),
    ...[padded, bare].filter((other) => other !== word).map((other) => ({ words: [other], isExact: true })),
  ]
}

/** No Vietnamese syllable ends in s, and none has an f. */
function foreign(folded: string, isMarked: boolean): Phrase[] {
  if (isMarked || !/^[a-z]+$/.test(folded)) return []
  const singular = /^(.{3,})s$/.exec(folded)?.[1]
  return [
    ...(singular ? [singular, singular.replace(/e$/, '')].map((one) => ({ words: [one], isExact: false })) : []),
    ...(folded.length >= 4 && !singular ? [{ words: [`${folded}s`], isExact: false }] : []),
    ...(folded.startsWith('f') ? [{ words: [folded.replace(/^f/, 'ph')], isExact: false }] : []),
  ]
}
