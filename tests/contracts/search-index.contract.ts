import { describe, expect, test } from 'vitest'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything, type ProductQuery, type SearchIndex } from '#app/domain/search/rules/search-index.ts'
import { dong } from '#app/domain/shared/money.ts'

/** What the market below must hold, by the slug each product got; see `fillContractMarket`. */
export type ContractMarket = {
  index: SearchIndex
  slugs: { dragonFruit: string; fishSauce: string; pineapple: string; coconut: string; melon: string; wine: string; soldOutCoffee: string; driedBeef: string; tea: string; khoCloth: string; chamPottery: string; raglaiChilli: string }
  seaVendorSlug: string
}

const query: ProductQuery = { ...noChoice, scope: everything, includeAgeRestricted: false, pageSize: 24, month: 11 }

/** Every adapter of the search port answers these alike. */
export function searchIndexContract(name: string, market: () => ContractMarket): void {
  const find = async (change: Partial<ProductQuery>) => {
    const page = await market().index.search({ ...query, ...change })
    return { ...page, slugs: page.cards.map(({ slug }) => slug) }
  }
  const slugs = () => market().slugs

  describe(name, () => {
    test.each(['nước mắm phan thiết', 'nuoc mam phan thiet', 'NUOC MAM', 'nước mam', 'nước mắm'.normalize('NFD')])(
      'finds fish sauce when someone types %j',
      async (text) => {
        expect((await find({ text })).slugs[0]).toBe(slugs().fishSauce)
      },
    )

    test('words with marks find that word only; without marks they find all three', async () => {
      expect((await find({ text: 'dứa' })).slugs).toEqual([slugs().pineapple])
      expect((await find({ text: 'dừa' })).slugs).toEqual([slugs().coconut])
      expect(new Set((await find({ text: 'dua' })).slugs)).toEqual(new Set([slugs().pineapple, slugs().coconut, slugs().melon]))
    })

    test('other names, the vendor, the place and English names are found too', async () => {
      expect((await find({ text: 'thơm' })).slugs).toEqual([slugs().pineapple])
      expect((await find({ text: 'pineapple' })).slugs).toEqual([slugs().pineapple])
      expect((await find({ text: 'htx biển xanh' })).slugs).toContain(slugs().fishSauce)
      expect((await find({ text: 'mui ne' })).slugs).toContain(slugs().fishSauce)
    })

    test('an apostrophe tells K’Ho from khô; names of peoples are found in any spelling', async () => {
      for (const text of ["K'Ho", 'K’Ho', 'Cơ Ho', 'co ho', "thổ cẩm k'ho", "tho cam K'Ho"]) expect((await find({ text })).slugs, text).toEqual([slugs().khoCloth])
      const kho = (await find({ text: 'kho' })).slugs
      expect(kho).toContain(slugs().khoCloth)
      expect(kho).toContain(slugs().driedBeef)
      for (const text of ['Chăm', 'Chàm', 'gốm cham', 'gom Chăm']) expect((await find({ text })).slugs, text).toEqual([slugs().chamPottery])
      for (const text of ['Raglai', 'Ra Glai', 'ra glai', 'ot raglai']) expect((await find({ text })).slugs, text).toEqual([slugs().raglaiChilli])
      for (const text of ["B'Lao", 'blao', "trà b'lao", 'tra b’lao']) expect((await find({ text })).slugs[0], text).toBe(slugs().tea)
    })

    test('a typing mistake still finds something alike, and says so', async () => {
      const page = await find({ text: 'thanh lonng' })
      expect(page.slugs[0]).toBe(slugs().dragonFruit)
      expect(page.understood).not.toBe('words')
    })

    test('nonsense, quotes and operators find nothing and break nothing', async () => {
      for (const text of ["xqzvw'", '& | ! :*', "'; DROP TABLE", '%', '\\', '🐉']) expect((await find({ text })).total).toBe(0)
    })

    test('alcohol shows only to those who declared their age', async () => {
      expect((await find({ text: 'vang' })).slugs).not.toContain(slugs().wine)
      expect((await find({ text: 'vang', includeAgeRestricted: true })).slugs).toContain(slugs().wine)
      expect((await market().index.suggest('vang', false)).map(({ slug }) => slug)).not.toContain(slugs().wine)
    })

    test('each facet counts without its own filter, and the total with all of them', async () => {
      const all = await find({})
      const filtered = await find({ regions: ['binh-thuan'], inStock: true })
      expect(filtered.facets.regions).toEqual((await find({ inStock: true })).facets.regions)
      expect(filtered.total).toBe(filtered.facets.regions.find(({ value }) => value === 'binh-thuan')?.count)
      expect(filtered.facets.inStock).toBe(filtered.total)
      expect(all.facets.inStock).toBe(all.total - 1)
      expect(all.facets.priceRange).not.toBeNull()
    })

    test('facet counts are what choosing the value gives', async () => {
      const { facets } = await find({})
      for (const { value, count } of facets.categories) expect((await find({ category: value })).total).toBe(count)
      for (const { value, count } of facets.vendors) expect((await find({ vendors: [value] })).total).toBe(count)
      for (const { value, count } of facets.regions) expect((await find({ regions: [value] })).total).toBe(count)
    })

    test('a scope holds cards and counts together', async () => {
      const page = await find({ scope: { ...everything, vendor: market().seaVendorSlug } })
      expect(page.slugs).toEqual([slugs().fishSauce])
      expect(page.facets.vendors.map(({ value }) => value)).toEqual([market().seaVendorSlug])
      const top = await find({ scope: { ...everything, category: 'rau-qua-tuoi' } })
      expect(top.slugs).toContain(slugs().dragonFruit)
      expect(top.slugs).not.toContain(slugs().fishSauce)
    })

    test('what grows all year has no season', async () => {
      const { slugs: seasonal } = await find({ scope: { ...everything, onlyInSeason: true } })
      expect(seasonal).toEqual([slugs().dragonFruit])
      expect((await find({ inSeason: true, month: 5 })).total).toBe(0)
    })

    test('prices filter and sort in đồng', async () => {
      const { cards } = await find({ sort: 'price-up' })
      const prices = cards.map(({ priceFrom }) => priceFrom)
      expect(prices).toEqual([...prices].sort((a, b) => (a < b ? -1 : 1)))
      const dear = await find({ priceFrom: dong(100_000) })
      expect(dear.cards.every(({ priceFrom }) => priceFrom >= 100_000n)).toBe(true)
      expect(dear.total).toBeGreaterThan(0)
    })

    test('what is sold out comes after what can be bought', async () => {
      expect((await find({})).slugs.at(-1)).toBe(slugs().soldOutCoffee)
    })

    test('pages cut the list without losing or doubling anything', async () => {
      const whole = (await find({})).slugs
      const pages = await Promise.all([1, 2, 3, 4].map((page) => find({ page, pageSize: 2 })))
      expect(pages.flatMap((page) => page.slugs)).toEqual(whole.slice(0, 8))
      expect((await find({ page: 400 })).cards).toEqual([])
    })

    test('a showcase is the head of the list', async () => {
      const cards = await market().index.showcase({ ...query, pageSize: 3 })
      expect(cards.map(({ slug }) => slug)).toEqual((await find({})).slugs.slice(0, 3))
    })

    test('unfinished words suggest products, categories, vendors and regions, at most eight', async () => {
      const { index } = market()
      expect(await index.suggest('thanh lo', false)).toContainEqual(expect.objectContaining({ kind: 'product', slug: slugs().dragonFruit }))
      expect(await index.suggest('binh th', false)).toContainEqual(expect.objectContaining({ kind: 'region', slug: 'binh-thuan' }))
      expect(await index.suggest('htx bi', false)).toContainEqual(expect.objectContaining({ kind: 'vendor', slug: market().seaVendorSlug }))
      expect(await index.suggest('trái c', false)).toContainEqual(expect.objectContaining({ kind: 'category', slug: 'trai-cay-tuoi' }))
      expect((await index.suggest('dừ', false)).map(({ slug }) => slug)).toEqual([slugs().coconut])
      expect((await index.suggest('h', false)).length).toBeLessThanOrEqual(8)
      expect(await index.suggest('  ', false)).toEqual([])
    })
  })
}
