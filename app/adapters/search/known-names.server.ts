import type { TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import { foldedWords } from '#app/domain/search/rules/vietnamese-text.ts'
import { suggestibleNames, type SuggestibleName } from '#app/domain/search/reads/suggestible-names.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import { fitsMarks } from './postgres-suggestions.server.ts'

/** A suspended vendor is to be out of suggestions within seconds. */
const KEPT_MS = 5_000
const MOST_OF_KIND = 4

type KnownName = SuggestibleName & { folded: string[] }

/**
 * The few names that are no products, kept in memory for some seconds: a search server would hold them as a second
 * index to keep in line, and answers nothing about them faster.
 */
export function knownNames(core: Core) {
  let kept: { at: number; names: Promise<KnownName[]> } | null = null
  async function names(): Promise<KnownName[]> {
    const now = core.clock.now().getTime()
    if (!kept || Math.abs(now - kept.at) >= KEPT_MS) {
      const reading = { at: now, names: read(core) }
      kept = reading
      reading.names.catch(() => {
        if (kept === reading) kept = null
      })
    }
    return kept.names
  }
  return {
    async vendors(): Promise<ReadonlyMap<string, SuggestibleName>> {
      return new Map((await names()).filter(({ kind }) => kind === 'vendor').map((name) => [name.slug, name]))
    },
    /** The first few names of each kind that hold the typed words; the last word may be unfinished. */
    async called(typed: readonly TypedWord[], includeAgeRestricted: boolean): Promise<SuggestibleName[]> {
      const begins = typed.at(-1)?.folded ?? ''
      const taken = { category: 0, vendor: 0 }
      return (await names()).filter(({ kind, folded, nameVi, isAgeRestricted }) => {
        // Comparing marks is dear, and no more are shown.
        if (taken[kind] === MOST_OF_KIND || (isAgeRestricted && !includeAgeRestricted)) return false
        const isCalled = folded.some((word) => word.startsWith(begins)) && fitsMarks(typed, nameVi)
        if (isCalled) taken[kind] += 1
        return isCalled
      })
    },
  }
}

async function read(core: Core): Promise<KnownName[]> {
  return (await suggestibleNames(core)).map((name) => ({ ...name, folded: foldedWords(name.nameVi) }))
}
