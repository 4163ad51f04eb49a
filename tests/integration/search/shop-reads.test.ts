import { beforeAll, expect, test } from 'vitest'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { productPage } from '#app/domain/catalog/reads/product-page.server.ts'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything } from '#app/domain/search/rules/search-index.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillContractMarket } from '#tests/support/make/contract-market.ts'

const holder = useWorld()
let slugs: Awaited<ReturnType<typeof fillContractMarket>>['slugs']
const query = { ...noChoice, scope: everything, includeAgeRestricted: false, pageSize: 24, month: 11 }

beforeAll(async () => {
  slugs = (await fillContractMarket(holder.world)).slugs
})

const countOf = async (work: () => Promise<unknown>) => (await watchQueries(work)).queries.length

test('a list with all its facets is one query, a search for words that exist too', async () => {
  const search = postgresSearch(holder.world)
  expect(await countOf(() => search.search({ ...query, scope: { ...everything, category: 'rau-qua-tuoi' } }))).toBe(1)
  expect(await countOf(() => search.search({ ...query, text: 'nuoc mam', regions: ['binh-thuan'], inStock: true }))).toBe(1)
  expect(await countOf(() => search.showcase(query))).toBe(1)
})

test('names are read once in some seconds, not with every letter typed', async () => {
  const search = postgresSearch(holder.world)
  expect(await countOf(() => search.suggest('thanh', false))).toBe(2)
  expect(await countOf(() => search.suggest('thanh l', false))).toBe(0)
})

test('words nobody uses cost three queries more, one of them for the words of the index', async () => {
  expect(await countOf(() => postgresSearch(holder.world).search({ ...query, text: 'qqqq' }))).toBe(4)
})

test('a product page is one query with everything on it', async () => {
  const { result, queries } = await watchQueries(() => productPage(holder.world, slugs.dragonFruit))
  expect(queries).toHaveLength(1)
  expect(result).toMatchObject({
    nameVi: 'Thanh long ruột đỏ',
    isOnSale: true,
    seasonMonths: [10, 11, 12],
    packs: [{ price: 80_000n, available: 100 }],
    category: { slug: 'trai-cay-tuoi' },
    vendor: { nameVi: 'HTX Nắng Vàng', legalForm: 'cooperative' },
  })
})

test('related products never contain the product itself, nor alcohol beside fruit', async () => {
  const page = await productPage(holder.world, slugs.pineapple)
  const related = page?.related.map(({ slug }) => slug) ?? []
  expect(related.length).toBeGreaterThan(0)
  expect(related).not.toContain(slugs.pineapple)
  expect(related).not.toContain(slugs.wine)
})

test('what never was on the floor has no page; what left it keeps one', async () => {
  const { world } = holder
  expect(await productPage(world, 'khong-co')).toBeNull()
  expect(await productPage(world, '\0')).toBeNull()
  await world.db.product.update({ where: { slug: slugs.melon }, data: { state: 'withdrawn' } })
  expect(await productPage(world, slugs.melon)).toMatchObject({ isOnSale: false })
  await world.db.product.update({ where: { slug: slugs.melon }, data: { state: 'rejected' } })
  expect(await productPage(world, slugs.melon)).toBeNull()
})
