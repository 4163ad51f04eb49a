import { randomBytes } from 'node:crypto'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectMeilisearch } from '#app/adapters/search/meilisearch-connection.server.ts'
import { EmptyIndex, meilisearch } from '#app/adapters/search/meilisearch.server.ts'
import { meilisearchServer } from '#app/adapters/search/meilisearch-writing.server.ts'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { withFallback } from '#app/adapters/search/with-fallback.server.ts'
import { noChoice } from '#app/domain/search/rules/product-choice.ts'
import { everything, type ProductQuery } from '#app/domain/search/rules/search-index.ts'
import { indexVendor } from '#app/domain/search/use-cases/index-vendor.server.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { rebuildSearchServer } from '#app/domain/search/use-cases/rebuild-search-server.server.ts'
import { sendToSearchServer } from '#app/domain/search/use-cases/send-to-search-server.server.ts'
import { movableClock } from '#app/platform/clock.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillContractMarket } from '#tests/support/make/contract-market.ts'
import { sweepMeilisearch } from '#tests/support/sweep-meilisearch.ts'
import { askPage } from './bad-questions.contract.ts'

const { MEILI_URL = '', MEILI_KEY } = process.env
const query: ProductQuery = { ...noChoice, text: 'nước mắm', scope: everything, includeAgeRestricted: false, pageSize: 24, month: 11 }

describe.skipIf(MEILI_URL === '')('Meilisearch when something is wrong', () => {
  const holder = useWorld()
  const prefix = `faults-${randomBytes(4).toString('hex')}`
  const log = { error: vi.fn(), info: vi.fn() }
  const connect = (change: { key?: string; prefix?: string; url?: string } = {}) =>
    connectMeilisearch({ url: MEILI_URL, key: MEILI_KEY, prefix, deadlineMs: 5_000, ...change })
  const guarded = (connection: ReturnType<typeof connect>) => {
    const { world } = holder
    return withFallback({ primary: meilisearch(world, connection), fallback: postgresSearch(world), deadlineMs: 5_000, log: log as never, clock: world.clock })
  }
  const reason = () => (log.error.mock.calls[0]?.[0] as { reason: string }).reason
  const server = () => new Meilisearch({ host: MEILI_URL, ...(MEILI_KEY ? { apiKey: MEILI_KEY } : {}) })
  const uidsOf = async (prefix: string) =>
    (await server().getRawIndexes({ limit: 1000 })).results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${prefix}-products-`))
  let seaVendorSlug = ''
  let fishSauce = ''

  beforeAll(async () => {
    const market = await fillContractMarket(holder.world)
    seaVendorSlug = market.seaVendorSlug
    fishSauce = market.slugs.fishSauce
  })
  beforeEach(() => vi.clearAllMocks())
  afterAll(() => sweepMeilisearch({ url: MEILI_URL, key: MEILI_KEY }, prefix))

  test('without an index of this version PostgreSQL answers; the check builds it, and it is used', async () => {
    const connection = connect()
    const index = guarded(connection)
    expect((await index.search(query)).total).toBe(1)
    expect(reason()).toContain('index_not_found')
    await repairSearchServer(holder.world, meilisearchServer(connection))
    log.error.mockClear()
    expect((await index.search(query)).total).toBe(1)
    expect(log.error).not.toHaveBeenCalled()
  })

  test('an index that an older release left: pages come from PostgreSQL, the log says why, the new one is built beside it and the old one goes', async () => {
    const { world } = holder
    const connection = connect({ prefix: `${prefix}-older` })
    const client = server()
    const old = `${connection.prefix}-products-0a1b2c3d`
    await client.createIndex(old, { primaryKey: 'id' }).waitTask()
    await client.index(old).updateSettings({ filterableAttributes: ['shop'] }).waitTask()
    await client.index(old).addDocuments([{ id: 'ghost', name: 'Nước mắm của bản trước', shop: 'cu' }]).waitTask()
    const index = guarded(connection)
    const page = () => askPage({ core: world, index }, 'q=nuoc+mam&con_hang=1')
    const held = async () => (await uidsOf(connection.prefix)).sort()

    expect(await page()).toMatchObject({ total: 1, slugs: [fishSauce] })
    expect(reason()).toContain('index_not_found')
    expect(await held()).toEqual([old])

    // A process of the last release may still read the old one.
    const clock = movableClock(new Date())
    await repairSearchServer(world, meilisearchServer(connection, clock))
    log.error.mockClear()
    expect(await page()).toMatchObject({ total: 1, slugs: [fishSauce] })
    expect(log.error).not.toHaveBeenCalled()
    expect(await held()).toEqual([old, connection.indexUid].sort())

    // Nothing is left to build when its time is over: the regular check takes it away.
    clock.advance(61 * 60_000)
    await repairSearchServer(world, meilisearchServer(connection, clock))
    expect(await held()).toEqual([connection.indexUid])
    expect(await page()).toMatchObject({ total: 1, slugs: [fishSauce] })
  })

  test('a check that an older release still runs leaves the index of the newer one alone', async () => {
    const connection = connect({ prefix: `${prefix}-rolling` })
    const clock = movableClock(new Date())
    await repairSearchServer(holder.world, meilisearchServer(connection, clock))
    const newer = `${connection.prefix}-products-0f0f0f0f`
    await server().createIndex(newer, { primaryKey: 'id' }).waitTask()
    clock.advance(61 * 60_000)
    await repairSearchServer(holder.world, meilisearchServer(connection, clock))
    expect((await uidsOf(connection.prefix)).sort()).toEqual([newer, connection.indexUid].sort())
  })

  test('a bad key is named in the log and the page is whole', async () => {
    const index = guarded(connect({ key: 'not-the-key' }))
    expect(await askPage({ core: holder.world, index }, 'q=nuoc+mam')).toMatchObject({ total: 1, slugs: [fishSauce] })
    expect(reason()).toContain('invalid_api_key')
  })

  test('a server that is not there changes nothing for the shopper', async () => {
    const index = guarded(connect({ url: 'http://127.0.0.1:9' }))
    expect((await index.search(query)).total).toBe(1)
    expect((await index.showcase(query)).length).toBeGreaterThan(0)
    expect((await index.suggest('nuoc', false)).length).toBeGreaterThan(0)
  })

  test('an empty index is a fault, not an answer', async () => {
    const connection = connect({ prefix: `${prefix}-empty` })
    await meilisearchServer(connection).rebuild(noRows())
    await expect(meilisearch(holder.world, connection).search(query)).rejects.toThrow(EmptyIndex)
    expect((await guarded(connection).search(query)).total).toBe(1)
  })

  test('a re-index beside the one in use never leaves shoppers with less, and leaves one index behind', async () => {
    const { world } = holder
    const connection = connect()
    const index = meilisearch(world, connection)
    let isBuilding = true
    const building = rebuildSearchServer(world, meilisearchServer(connection)).finally(() => (isBuilding = false))
    while (isBuilding) expect((await index.search(query)).total).toBe(1)
    await building
    expect(await uidsOf(prefix)).toEqual([connection.indexUid])
  })

  test('a key that can only search writes nothing, and one that can only write finds nothing', async () => {
    const searching = await connect().searching()
    await expect(searching.index(connect().indexUid).addDocuments([{ id: '1' }])).rejects.toThrow()
    const indexing = await connect().indexing()
    await expect(indexing.index(connect().indexUid).search('x')).rejects.toThrow()
    await expect(indexing.getKeys()).rejects.toThrow()
  })

  test('filters hold whatever stands in a value', async () => {
    const index = meilisearch(holder.world, connect())
    for (const value of ['x" OR ageRestricted = true OR vendorSlug = "x', '"', '\\', "'", '🐉', 'a\nb']) {
      expect((await index.search({ ...query, text: '', vendors: [value], regions: [value], certificates: [value] })).total).toBe(0)
    }
  })

  test('a suspended vendor’s products are gone as soon as the jobs have run', async () => {
    const { world } = holder
    const connection = connect()
    const { id } = await world.db.vendor.findUniqueOrThrow({ where: { slug: seaVendorSlug } })
    await world.db.vendor.update({ where: { id }, data: { state: 'suspended' } })
    await indexVendor(world, id)
    await sendToSearchServer(world, meilisearchServer(connection))
    expect((await meilisearch(world, connection).search(query)).total).toBe(0)
  })
})

async function* noRows() {
  yield* []
}
