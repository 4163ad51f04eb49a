import { typedWord } from '#app/domain/search/rules/marks-typed.ts'
import { placeNames } from '#app/domain/search/rules/place-names.ts'
import { otherSpellings } from '#app/domain/search/rules/spellings.ts'
import { allSynonyms } from '#app/domain/search/rules/synonyms.ts'
import { fold, words } from '#app/domain/search/rules/vietnamese-text.ts'
import { serverWord } from './meilisearch-words.server.ts'

/** The server looks for synonyms of one, two or three neighbouring words. */
const MOST_WORDS = 3

type Names = Map<string, Set<string>>

/**
 * The thesaurus in the spelling of the index: a name with its marks and, for those who type none, without; what stands
 * for it always with its marks. Names of places also mean the region they lie in, which every product carries as a word.
 */
export function meiliSynonyms(): Record<string, string[]> {
  const names: Names = new Map()
  for (const { from, to, needsMarks } of allSynonyms()) for (const other of to) add(names, from, spelled(other), needsMarks)
  for (const word of respellable()) {
    for (const { words: other, isExact } of otherSpellings(typedWord(word))) {
      add(names, [word], spelled(isExact ? other : other.map(fold)))
    }
  }
  for (const [region, places] of Object.entries(placeNames)) {
    for (const place of places.split('|')) add(names, words(place), regionWord(region))
  }
  return Object.fromEntries([...names].map(([name, others]) => [name, [...others].filter((other) => !isImplied(other, others))]))
}

/**
 * `wine` means `vang` and `rượu vang`, but whatever holds the two words holds the one. The server does not see where a
 * phrase stands that takes the place of a word, so as few of them as can be.
 */
function isImplied(phrase: string, others: ReadonlySet<string>): boolean {
  return [...others].some((other) => other !== phrase && ` ${phrase} `.includes(` ${other} `))
}

/** A word that nobody types and all products of a region carry. */
export function regionWord(region: string): string {
  return `0${region.replaceAll('-', '')}`
}

function add(names: Names, from: readonly string[], other: string, needsMarks = false): void {
  if (from.length > MOST_WORDS) return
  for (const name of new Set(needsMarks ? [spelled(from)] : [spelled(from), spelled(from.map(fold))])) {
    if (name !== other) names.set(name, (names.get(name) ?? new Set()).add(other))
  }
}

function spelled(name: readonly string[]): string {
  return name.map(serverWord).join(' ')
}

/** Words that have another spelling by rule: numbers, degrees, and open syllables in i or y. */
function respellable(): string[] {
  const numbers = Array.from({ length: 100 }, (_, number) => String(number))
  const degrees = Array.from({ length: 90 }, (_, number) => `${number + 10}n`)
  const syllables = ['h', 'k', 'l', 'm', 's', 't', 'v', 'qu'].flatMap((onset) => [...'iíìỉĩịyýỳỷỹỵ'].map((vowel) => onset + vowel))
  return [...numbers, ...degrees, ...syllables]
}
