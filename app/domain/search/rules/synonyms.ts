import type { TypedWord } from './marks-typed.ts'
import { occasions } from './occasions.ts'
import { oneWaySynonyms, synonymGroups } from './synonym-groups.ts'
import { fold, words } from './vietnamese-text.ts'

/** A name in words, and the other names of the same thing, each in words with their marks. */
export type Synonym = {
  from: readonly string[]
  to: readonly (readonly string[])[]
  /** Without its marks the name means too much else: `qua` may be quả as well as quà. */
  needsMarks?: boolean
}

/** By the first word without marks, longest names first. */
const byFirstWord = indexed(allSynonyms())

/**
 * The longest name in the thesaurus that the typed words begin with. A word typed with marks fits only the same marks:
 * `mận` is no `mặn`.
 */
export function synonymAt(typed: readonly TypedWord[]): Synonym | null {
  const [first] = typed
  if (!first) return null
  const fitting = (byFirstWord.get(first.folded) ?? []).filter(({ from, needsMarks }) => beginsWith(typed, from) && !(needsMarks && !first.isMarked))
  const longest = fitting[0]?.from.length ?? 0
  const chosen = fitting.filter(({ from }) => from.length === longest)
  if (!chosen[0]) return null
  return { from: chosen[0].from, to: chosen.flatMap(({ to }) => to) }
}

/** Whether the typed words begin with this name, given in words with their marks. */
export function beginsWith(typed: readonly TypedWord[], name: readonly string[]): boolean {
  return name.every((word, index) => {
    const given = typed[index]
    return given !== undefined && (given.isMarked ? given.word === word : given.folded === foldedName(word))
  })
}

/** Names are few and compared with every word that is typed. */
const foldedNames = new Map<string, string>()

function foldedName(word: string): string {
  let folded = foldedNames.get(word)
  if (folded === undefined) foldedNames.set(word, (folded = fold(word)))
  return folded
}

/** Every name with its other names; for an index that keeps its own list of synonyms too. */
export function allSynonyms(): Synonym[] {
  const twoWay = synonymGroups.flatMap((group) => {
    const names = group.split('|').map(words)
    return names.map((from) => ({ from, to: names.filter((other) => other.join(' ') !== from.join(' ')) }))
  })
  return [...twoWay, ...oneWaySynonyms.map(([from, to]) => ({ from: words(from), to: [words(to)] })), ...forOccasions()]
}

function forOccasions(): Synonym[] {
  return occasions.flatMap(({ code, names }) =>
    names.split('|').map((name) => {
      const from = words(name)
      return { from, to: [[code]], needsMarks: from.length === 1 && fold(name) !== from[0] }
    }),
  )
}

function indexed(synonyms: readonly Synonym[]): ReadonlyMap<string, readonly Synonym[]> {
  const index = new Map<string, Synonym[]>()
  for (const synonym of synonyms) {
    const first = fold(synonym.from[0] ?? '')
    index.set(first, [...(index.get(first) ?? []), synonym].sort((a, b) => b.from.length - a.from.length))
  }
  return index
}
