import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import { connectMeilisearch } from '#app/adapters/search/meilisearch-connection.server.ts'
import { meilisearch } from '#app/adapters/search/meilisearch.server.ts'
import { meilisearchServer } from '#app/adapters/search/meilisearch-writing.server.ts'
import { repairSearchServer } from '#app/domain/search/use-cases/repair-search-server.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillContractMarket } from '#tests/support/make/contract-market.ts'
import { sweepMeilisearch } from '#tests/support/sweep-meilisearch.ts'
import { badQuestionsContract } from './bad-questions.contract.ts'
import { searchIndexContract, type ContractMarket } from './search-index.contract.ts'

const { MEILI_URL: url, MEILI_KEY: key } = process.env
if (!url) console.warn('NOT RUN: the search contract on a real Meilisearch server. Set MEILI_URL and MEILI_KEY to run it.')

describe.skipIf(!url)('on a real server', () => {
  const holder = useWorld()
  const prefix = `contract-${randomBytes(4).toString('hex')}`
  let market: ContractMarket

  beforeAll(async () => {
    const connection = connectMeilisearch({ url: url ?? '', key, prefix, deadlineMs: 5_000 })
    const filled = await fillContractMarket(holder.world)
    await repairSearchServer(holder.world, meilisearchServer(connection))
    market = { index: meilisearch(holder.world, connection), ...filled }
  })
  afterAll(() => sweepMeilisearch({ url: url ?? '', key }, prefix))

  searchIndexContract('search on Meilisearch', () => market)
  badQuestionsContract('search on Meilisearch', () => ({ core: holder.world, index: market.index, ...market.slugs }))
})
