import type { TypedWord } from './marks-typed.ts'
import { fold, foldedWords, words } from './vietnamese-text.ts'

/** A piece of a label, and whether it is what was typed. */
export type LabelPart = { text: string; isTyped: boolean }

/** A word as it stands in a label, with the apostrophe inside it. */
const wordInLabel = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`][\p{L}\p{M}]+)*/gu

/**
 * A label cut where the typed words stand in it; who types marks means them, and the last word may be unfinished. The
 * label keeps its letters, so `nuoc` is seen in `Nước` with all its marks.
 */
export function typedParts(label: string, typed: readonly TypedWord[]): LabelPart[] {
  const whole = label.normalize('NFC')
  const parts: LabelPart[] = []
  let shown = 0
  for (const { 0: word, index } of whole.matchAll(wordInLabel)) {
    const length = typedLength(word, typed)
    if (length === 0) continue
    if (index > shown) parts.push({ text: whole.slice(shown, index), isTyped: false })
    parts.push({ text: word.slice(0, length), isTyped: true })
    shown = index + length
  }
  return shown < whole.length ? [...parts, { text: whole.slice(shown), isTyped: false }] : parts
}

/** How much of a label's word was typed, in its own letters; 0 when it was not. */
function typedLength(word: string, typed: readonly TypedWord[]): number {
  const own = words(word).join('')
  const bare = fold(word)
  const lengths = typed.map(({ word: wanted, folded, isMarked }, place) => {
    if (isMarked ? own === wanted : bare === folded) return word.length
    const isOpen = place === typed.length - 1 && (isMarked ? own.startsWith(wanted) : bare.startsWith(folded))
    return isOpen ? lengthOf(word, folded.length) : 0
  })
  return Math.max(0, ...lengths)
}

/** How far into a word one must go for so many letters without marks; a mark stays with its letter. */
function lengthOf(word: string, bareLength: number): number {
  let start = ''
  for (const [letter] of word.matchAll(/\P{M}?\p{M}*/gu)) {
    if (foldedWords(start).join('').length >= bareLength) break
    start += letter
  }
  return start.length
}
