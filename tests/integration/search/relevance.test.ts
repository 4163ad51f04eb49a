import { randomBytes } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectMeilisearch } from '#app/adapters/search/meilisearch-connection.server.ts'
import { meilisearchServer } from '#app/adapters/search/meilisearch-writing.server.ts'
import { meilisearch } from '#app/adapters/search/meilisearch.server.ts'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything, type SearchIndex } from '#app/domain/search/rules/search-index.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { fold, words } from '#app/domain/search/rules/vietnamese-text.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { fillRelevanceMarket } from '#tests/relevance/fill-market.ts'
import { byKind, figuresOf, measureRelevance, type Outcome } from '#tests/relevance/measure.ts'
import { useWorld } from '#tests/support/database.ts'
import floors from '#tests/relevance/floors.json' with { type: 'json' }

const { MEILI_URL: url, MEILI_KEY: key } = process.env
if (!url) console.warn('NOT RUN: relevance on a real Meilisearch server. Set MEILI_URL and MEILI_KEY to run it.')

const holder = useWorld()
beforeAll(() => fillRelevanceMarket(holder.world))

describe('PostgreSQL finds what a shopper means', () => {
  keepsItsFloors(floors.postgres, () => postgresSearch(holder.world))

  test('a thing that nobody sells is not replaced by one that differs in its marks', async () => {
    for (const text of ['dừa', 'dừa xiêm', 'mầm', 'giấy dó']) {
      const { cards } = await postgresSearch(holder.world).search({ ...noChoice, text, scope: everything, includeAgeRestricted: true, pageSize: 24, month: 11 })
      const [first = ''] = words(text)
      const others = cards.map(({ nameVi }) => words(nameVi)).filter((name) => !name.includes(first) && name.some((word) => fold(word) === fold(first)))
      expect(others).toEqual([])
    }
  })

  test('words that find something cost one statement, and none costs more than four and a count of words', async () => {
    const index = postgresSearch(holder.world)
    const statements = async (text: string) =>
      (await watchQueries(() => index.search({ ...noChoice, text, scope: everything, includeAgeRestricted: true, pageSize: 24, month: 11 }))).queries.length
    expect(await statements('nước mắm')).toBe(1)
    expect(await statements('')).toBe(1)
    expect(await statements('zzzz qqqq')).toBeLessThanOrEqual(5)
  })
})

describe.skipIf(!url)('Meilisearch finds what a shopper means', () => {
  const prefix = `relevance-${randomBytes(4).toString('hex')}`
  const connection = connectMeilisearch({ url: url ?? 'http://localhost', key, prefix, deadlineMs: 5_000 })
  beforeAll(async () => void (await repairSearchServer(holder.world, meilisearchServer(connection))))
  afterAll(async () => {
    const client = new Meilisearch({ host: url ?? '', ...(key ? { apiKey: key } : {}) })
    for (const { uid } of (await client.getRawIndexes({ limit: 1000 })).results) if (uid.startsWith(prefix)) await client.deleteIndex(uid).waitTask()
    for (const { uid, name } of (await client.getKeys({ limit: 1000 })).results) if (name?.startsWith(prefix)) await client.deleteKey(uid)
  })
  keepsItsFloors(floors.meilisearch, () => meilisearch(holder.world, connection))
})

/** Floors of MRR@10 per kind of query; they may be raised and never lowered. */
function keepsItsFloors(floor: Readonly<Record<string, number>>, index: () => SearchIndex): void {
  let outcomes: Outcome[] = []
  beforeAll(async () => {
    outcomes = await measureRelevance(index())
  })

  test('in every kind of query', () => {
    const below = [...byKind(outcomes), ['all', outcomes] as const]
      .map(([kind, those]) => ({ kind, mrr: Number(figuresOf(those).mrr.toFixed(3)), floor: floor[kind] ?? 1 }))
      .filter(({ mrr, floor: least }) => mrr < least)
    expect(below).toEqual([])
  })

  test('in the third of the queries that nothing was tuned on', () => {
    expect(figuresOf(outcomes.filter(({ heldOut }) => heldOut)).mrr).toBeGreaterThanOrEqual(floor['heldOut'] ?? 1)
  })
}
