import type { TypedWord } from './marks-typed.ts'
import { fold, words } from './vietnamese-text.ts'

/** `text`: the words without marks, each between blanks; `marked`: the same with them. */
export type FindableName = { text: string; marked: string }

/** A thing with the words of a text by which it is found. */
export function findableName<Thing extends object>(thing: Thing, text: string): Thing & FindableName {
  const own = words(text)
  return { ...thing, text: ` ${own.map(fold).join(' ')} `, marked: ` ${own.join(' ')} ` }
}

/** Whether a name holds every typed word; the last may be unfinished. Who types marks means them. */
export function isCalled({ text, marked }: FindableName, typed: readonly TypedWord[]): boolean {
  const last = typed.length - 1
  return typed.every(({ word, folded, isMarked }, index) => {
    const wanted = isMarked ? word : folded
    return (isMarked ? marked : text).includes(index === last ? ` ${wanted}` : ` ${wanted} `)
  })
}

/**
 * Where to look for names that are called what was typed: those that hold the rarest of the words, in the order given,
 * so that one letter more does not look at thousands of sellers. When half of all hold it, all are given.
 */
export function namesByWord<Name extends FindableName>(names: readonly Name[]): (typed: readonly TypedWord[]) => readonly Name[] {
  const placesOf = new Map<string, number[]>()
  names.forEach(({ text }, place) => {
    for (const word of new Set(text.trim().split(' '))) {
      const places = placesOf.get(word)
      if (places) places.push(place)
      else placesOf.set(word, [place])
    }
  })
  const known = [...placesOf.keys()].sort()

  function placesBeginning(start: string): number[] | null {
    const lists: number[][] = []
    for (let at = firstFrom(known, start); known[at]?.startsWith(start); at++) lists.push(placesOf.get(known[at] ?? '') ?? [])
    if (lists.reduce((sum, list) => sum + list.length, 0) * 2 > names.length) return null
    return [...new Set(lists.flat())].sort((a, b) => a - b)
  }

  return (typed) => {
    const last = typed.length - 1
    const lists = typed.map(({ folded }, index) => (index === last ? placesBeginning(folded) : (placesOf.get(folded) ?? [])))
    const rarest = lists.reduce((fewest, list) => (fewest && (!list || fewest.length <= list.length) ? fewest : list), null)
    return rarest?.flatMap((place) => names[place] ?? []) ?? names
  }
}

/** Where in the sorted list the first word stands that is not before `start`. */
function firstFrom(sorted: readonly string[], start: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < start) low = middle + 1
    else high = middle
  }
  return low
}
