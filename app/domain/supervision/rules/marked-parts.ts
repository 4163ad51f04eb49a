import { withoutMarks } from '#app/domain/shared/slug.ts'

export type MarkedPart = { text: string; isMarked: boolean }

/**
 * Cuts a text where one of the phrases stands, compared without capitals and without diacritics, so that a page can
 * highlight it. The parts joined give the text back.
 */
export function markedParts(text: string, phrases: readonly string[]): MarkedPart[] {
  const composed = text.normalize('NFC')
  const folded = [...composed].map(fold)
  const marked = new Array<boolean>(folded.length).fill(false)
  for (const phrase of phrases) {
    const wanted = [...phrase.normalize('NFC')].map(fold)
    for (let start = 0; start + wanted.length <= folded.length; start++) {
      if (wanted.length > 0 && wanted.every((letter, index) => folded[start + index] === letter)) {
        marked.fill(true, start, start + wanted.length)
      }
    }
  }
  return joinAlike([...composed], marked)
}

/** One letter stays one letter: the positions must match the text that is shown. */
function fold(letter: string): string {
  const plain = withoutMarks(letter.toLowerCase())
  return /\s/.test(plain) ? ' ' : plain
}

function joinAlike(letters: readonly string[], marked: readonly boolean[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  letters.forEach((letter, index) => {
    const isMarked = marked[index] ?? false
    const last = parts.at(-1)
    if (last?.isMarked === isMarked) last.text += letter
    else parts.push({ text: letter, isMarked })
  })
  return parts
}
