import type { TypedWord } from '#app/domain/search/rules/marks-typed.ts'
import { findableName, isCalled, namesByWord, type FindableName } from '#app/domain/search/rules/names-by-word.ts'
import { foldedWords } from '#app/domain/search/rules/vietnamese-text.ts'
import type { Suggestion } from '#app/domain/search/rules/search-index.ts'
import { suggestibleNames } from '#app/domain/search/reads/suggestible-names.server.ts'
import { suggestibleProducts, type SuggestibleProduct } from '#app/domain/search/reads/suggestible-products.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import { keptFresh } from './kept-fresh.server.ts'

const MOST_OF_KIND = 8
/** Above it an index finds names faster than this process, and holding them costs memory. */
const MOST_PRODUCTS = 20_000

type KnownName = Suggestion & FindableName & { isAgeRestricted: boolean }
/** `begins`: the name without marks. */
type KnownProduct = KnownName & { begins: string }

/**
 * What a market's things and people are called, kept in memory for some seconds: thousands of products share some
 * hundred names, and while someone types every letter asks.
 */
export function knownNames(core: Core) {
  const others = keptFresh(core.clock, async () => {
    const names = (await suggestibleNames(core)).map((name) => findableName(name, name.nameVi))
    const [categories, vendors] = [names.filter(({ kind }) => kind === 'category'), names.filter(({ kind }) => kind === 'vendor')]
    return { near: [namesByWord(categories), namesByWord(vendors)], vendors: new Map(vendors.map((name) => [name.slug, name])) }
  })
  const products = keptFresh(core.clock, async () => {
    const names = await suggestibleProducts(core, MOST_PRODUCTS)
    return names && namesByWord(names.map(knownProduct))
  })
  return {
    async vendors(): Promise<ReadonlyMap<string, Suggestion>> {
      return (await others()).vendors
    },
    /** The first few categories and vendors that hold the typed words; the last word may be unfinished. */
    async called(typed: readonly TypedWord[], includeAgeRestricted: boolean): Promise<Suggestion[]> {
      return (await others()).near.flatMap((near) => firstCalled(near(typed), typed, includeAgeRestricted))
    },
    /** The first few products that do, those whose name begins so first; null when there are too many names to hold. */
    async productsCalled(typed: readonly TypedWord[], includeAgeRestricted: boolean): Promise<Suggestion[] | null> {
      const near = await products()
      if (!near) return null
      const begins = typed.map(({ folded }) => folded).join(' ')
      const names = near(typed)
      const isFirst = (name: KnownProduct) => name.begins.startsWith(begins)
      const first = firstCalled(names.filter(isFirst), typed, includeAgeRestricted)
      return first.length === MOST_OF_KIND ? first : [...first, ...firstCalled(names.filter((name) => !isFirst(name)), typed, includeAgeRestricted)].slice(0, MOST_OF_KIND)
    },
  }
}

function knownProduct({ slug, nameVi, nameEn, isAgeRestricted, words: own }: SuggestibleProduct): KnownProduct {
  return { kind: 'product', slug, nameVi, nameEn, isAgeRestricted, ...findableName({ begins: foldedWords(nameVi).join(' ') }, own) }
}

/** No more are shown. */
function firstCalled<Name extends KnownName>(names: readonly Name[], typed: readonly TypedWord[], includeAgeRestricted: boolean): Name[] {
  const first: Name[] = []
  for (const name of names) {
    if ((includeAgeRestricted || !name.isAgeRestricted) && isCalled(name, typed)) first.push(name)
    if (first.length === MOST_OF_KIND) break
  }
  return first
}
