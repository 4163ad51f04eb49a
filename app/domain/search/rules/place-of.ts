import { originRegions, type OriginRegion } from '#app/domain/places/rules/place.ts'
import type { TypedWord } from './marks-typed.ts'
import { placeNames } from './place-names.ts'
import { beginsWith } from './synonyms.ts'
import { fold, words } from './vietnamese-text.ts'

type Place = { name: readonly string[]; region: OriginRegion }

const byFirstWord = new Map<string, Place[]>()
for (const region of originRegions) {
  for (const name of placeNames[region].split('|').flatMap(spellings).map(words)) {
    const first = fold(name[0] ?? '')
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name, region }].sort((a, b) => b.name.length - a.name.length))
  }
}

/** The place whose name the typed words begin with, the longest one; in old and new names and spellings. */
export function placeAt(typed: readonly TypedWord[]): { length: number; region: OriginRegion } | null {
  const found = byFirstWord.get(typed[0]?.folded ?? '')?.find(({ name }) => beginsWith(typed, name))
  return found ? { length: found.name.length, region: found.region } : null
}

/** Thuận Quí and Thuận Quý stand side by side in the state's own lists. */
function spellings(name: string): string[] {
  return [...new Set([name, name.replace(/quí/gi, (syllable) => (syllable[0] === 'Q' ? 'Quý' : 'quý')), name.replace(/quý/gi, (syllable) => (syllable[0] === 'Q' ? 'Quí' : 'quí'))])]
}
