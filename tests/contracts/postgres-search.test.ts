import { beforeAll } from 'vitest'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillContractMarket } from '#tests/support/make/contract-market.ts'
import { badQuestionsContract } from './bad-questions.contract.ts'
import { searchIndexContract, type ContractMarket } from './search-index.contract.ts'

const holder = useWorld()
let market: ContractMarket

beforeAll(async () => {
  market = { index: postgresSearch(holder.world), ...(await fillContractMarket(holder.world)) }
})

searchIndexContract('search on PostgreSQL', () => market)
badQuestionsContract('search on PostgreSQL', () => ({ core: holder.world, index: market.index, ...market.slugs }))
