import type { TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import { fold, foldedWords, words } from '#app/domain/search/rules/vietnamese-text.ts'
import type { Suggestion } from '#app/domain/search/rules/search-index.ts'
import { suggestibleNames } from '#app/domain/search/reads/suggestible-names.server.ts'
import { suggestibleProducts } from '#app/domain/search/reads/suggestible-products.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import { keptFresh } from './kept-fresh.server.ts'

const MOST_OF_KIND = 8
/** Above it an index finds names faster than this process, and holding them costs memory. */
const MOST_PRODUCTS = 20_000

/** `text`: the words without marks, each between blanks; `marked`: the same with them; `begins`: the name without marks. */
type KnownName = Suggestion & { isAgeRestricted: boolean; text: string; marked: string; begins: string }

/**
 * What a market's things and people are called, kept in memory for some seconds: thousands of products share some
 * hundred names, and while someone types every letter asks.
 */
export function knownNames(core: Core) {
  const others = keptFresh(core.clock, async () => {
    const names = (await suggestibleNames(core)).map(({ kind, slug, nameVi, nameEn, isAgeRestricted }) => known({ kind, slug, nameVi, nameEn }, isAgeRestricted, words(nameVi)))
    return { names, vendors: new Map(names.filter(({ kind }) => kind === 'vendor').map((name) => [name.slug, name])) }
  })
  const products = keptFresh(core.clock, async () =>
    (await suggestibleProducts(core, MOST_PRODUCTS))?.map(({ slug, nameVi, nameEn, isAgeRestricted, words: own }) =>
      known({ kind: 'product', slug, nameVi, nameEn }, isAgeRestricted, own.split(' ')),
    ) ?? null,
  )
  return {
    async vendors(): Promise<ReadonlyMap<string, Suggestion>> {
      return (await others()).vendors
    },
    /** The first few categories and vendors that hold the typed words; the last word may be unfinished. */
    async called(typed: readonly TypedWord[], includeAgeRestricted: boolean): Promise<Suggestion[]> {
      return firstCalled((await others()).names, typed, includeAgeRestricted)
    },
    /** The first few products that do, those whose name begins so first; null when there are too many names to hold. */
    async productsCalled(typed: readonly TypedWord[], includeAgeRestricted: boolean): Promise<Suggestion[] | null> {
      const names = await products()
      if (!names) return null
      const begins = typed.map(({ folded }) => folded).join(' ')
      const fitting = names.filter((name) => isCalled(name, typed, includeAgeRestricted))
      const isFirst = (name: KnownName) => name.begins.startsWith(begins)
      return [...fitting.filter(isFirst), ...fitting.filter((name) => !isFirst(name))].slice(0, MOST_OF_KIND)
    },
  }
}

function known(name: Suggestion, isAgeRestricted: boolean, own: readonly string[]): KnownName {
  return { ...name, isAgeRestricted, text: ` ${own.map(fold).join(' ')} `, marked: ` ${own.join(' ')} `, begins: foldedWords(name.nameVi).join(' ') }
}

function firstCalled(names: readonly KnownName[], typed: readonly TypedWord[], includeAgeRestricted: boolean): KnownName[] {
  const taken = { category: 0, vendor: 0, region: 0, product: 0 }
  return names.filter((name) => {
    // No more are shown.
    if (taken[name.kind] === MOST_OF_KIND || !isCalled(name, typed, includeAgeRestricted)) return false
    taken[name.kind] += 1
    return true
  })
}

/** Who types marks means them. */
function isCalled({ text, marked, isAgeRestricted }: KnownName, typed: readonly TypedWord[], includeAgeRestricted: boolean): boolean {
  if (isAgeRestricted && !includeAgeRestricted) return false
  const last = typed.length - 1
  return typed.every(({ word, folded, isMarked }, index) => {
    const wanted = isMarked ? word : folded
    return (isMarked ? marked : text).includes(index === last ? ` ${wanted}` : ` ${wanted} `)
  })
}
