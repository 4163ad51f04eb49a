import { beforeAll, expect, test } from 'vitest'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { keptPopularQueries } from '#app/domain/search/reads/popular-queries.server.ts'
import { searchedWords } from '#app/domain/search/reads/searched-words.server.ts'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything, type ProductQuery } from '#app/domain/search/rules/search-index.ts'
import { forgetSearches } from '#app/domain/search/use-cases/forget-searches.server.ts'
import { addHours } from '#app/domain/shared/time.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { hearSearch } from '#app/web/hear-search.server.ts'
import { heardSearches } from '#app/web/heard-searches.server.ts'
import { START, useWorld } from '#tests/support/database.ts'
import { fillContractMarket } from '#tests/support/make/contract-market.ts'

const holder = useWorld()
const plain: ProductQuery = { ...noChoice, scope: everything, includeAgeRestricted: false, pageSize: 24, month: 11 }
const person = 'Mozilla/5.0 (Linux; Android 14) Chrome/130 Mobile'
let services: Services
let wineSlug = ''

beforeAll(async () => {
  services = { ...holder.world, log: { error: () => {} } } as unknown as Services
  wineSlug = (await fillContractMarket(holder.world)).slugs.wine
})

async function search(change: Partial<ProductQuery>, agent = person): Promise<string | null> {
  const query = { ...plain, ...change }
  const found = await postgresSearch(holder.world).search(query)
  const request = new Request('https://cho.test/tim-kiem', { headers: { 'User-Agent': agent } })
  const id = hearSearch(services, request, 'vi', query, found)
  await heardSearches(services).flush()
  return id
}
const rows = () => holder.world.db.searchLog.findMany({ orderBy: { words: 'asc' } })

test('a search is kept with what it found and nothing about who searched', async () => {
  const id = await search({ text: 'Nước  Mắm' })
  expect(await rows()).toEqual([
    { id, day: new Date('2026-11-23'), words: 'nước mắm', locale: 'vi', results: 1, understood: 'words', withAlcohol: false, clickedSlug: null },
  ])
})

test('the first product opened from a search is noted; unknown ids and products change nothing', async () => {
  const id = (await search({ text: 'vang', includeAgeRestricted: true })) ?? ''
  const listener = heardSearches(services)
  listener.click(id, 'no-such-product')
  listener.click('not-an-id', wineSlug)
  listener.click(crypto.randomUUID(), wineSlug)
  listener.click(id, wineSlug)
  await listener.flush()
  expect((await rows()).map(({ clickedSlug }) => clickedSlug)).toEqual([null, wineSlug])
})

test('crawlers, filters, later pages, other lists and words that name a person are not kept', async () => {
  const before = (await rows()).length
  expect(await search({ text: 'nước mắm' }, 'Googlebot/2.1')).toBeNull()
  expect(await search({ text: 'nước mắm' }, '')).toBeNull()
  expect(await search({ text: 'nước mắm', inStock: true })).toBeNull()
  expect(await search({ text: 'nước mắm', page: 2 })).toBeNull()
  expect(await search({ text: 'nước mắm', scope: { ...everything, region: 'binh-thuan' } })).toBeNull()
  expect(await search({ text: '0912345678' })).toBeNull()
  expect(await search({ text: '' })).toBeNull()
  expect((await rows()).length).toBe(before)
})

test('a query is suggested to others after five searches that found something, and never one among alcohol', async () => {
  for (let use = 0; use < 4; use++) {
    await search({ text: 'nước mắm' })
    await search({ text: 'pizza' })
    await search({ text: 'vang', includeAgeRestricted: true })
  }
  await search({ text: 'vang', includeAgeRestricted: true })
  await search({ text: 'pizza' })
  expect(await keptPopularQueries(holder.world)()).toEqual(['nước mắm'])
})

test('the desk hears how often words were searched, in vain and with a click', async () => {
  const searched = new Map((await searchedWords(holder.world)).map((one) => [one.words, one]))
  expect(searched.get('pizza')).toEqual({ words: 'pizza', uses: 5, recent: 5, unanswered: 5, clicks: 0 })
  expect(searched.get('vang')).toMatchObject({ uses: 6, unanswered: 0, clicks: 1 })
})

test('after ninety days a search is forgotten', async () => {
  const kept = (await rows()).length
  holder.world.clock.set(addHours(START, 24 * 90))
  expect(await forgetSearches(holder.world)).toBe(0)
  holder.world.clock.set(addHours(START, 24 * 91))
  expect(await forgetSearches(holder.world)).toBe(kept)
})
