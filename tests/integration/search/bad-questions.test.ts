import { beforeAll, describe, expect, test } from 'vitest'
import { postgresSearch } from '#app/adapters/search/postgres.server.ts'
import { parseProductChoice } from '#app/domain/search/rules/product-query.ts'
import { everything } from '#app/domain/search/rules/search-index.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillContractMarket } from '#tests/support/make/contract-market.ts'

const holder = useWorld()
let fishSauce = ''

beforeAll(async () => {
  fishSauce = (await fillContractMarket(holder.world)).slugs.fishSauce
})

/** What a search page does with its URL. */
async function ask(query: string) {
  const choice = parseProductChoice(new URLSearchParams(query))
  const page = await postgresSearch(holder.world).search({ ...choice, scope: everything, includeAgeRestricted: false, pageSize: 24, month: 11 })
  return page.cards.map(({ slug }) => slug)
}

describe('whatever stands in the URL, the page is a page', () => {
  test.each([
    ['ten thousand letters', `q=${'nuoc mam '.repeat(1112)}`],
    ['SQL in a facet', `q=nuoc+mam&vung=${encodeURIComponent("x' OR 1=1 --")}`],
    ['a filter in a facet', `q=nuoc+mam&gian_hang=${encodeURIComponent('a" OR ageRestricted = true OR "')}`],
    ['an unknown facet', 'q=nuoc+mam&mau_sac=do&chung_nhan=iso-9000&vung=mars'],
    ['a negative page', 'q=nuoc+mam&trang=-3'],
    ['a page without a number', 'q=nuoc+mam&trang=1e9'],
    ['prices of nonsense', 'q=nuoc+mam&gia_tu=-5&gia_den=NaN'],
    ['control characters only, which is nothing typed', 'q=%00%01'],
    ['right-to-left and zero-width marks', `q=${encodeURIComponent('\u202enuoc\u200b mam\u202c')}`],
  ])('%s', async (_, query) => {
    await expect(ask(query)).resolves.toContain(fishSauce)
  })

  test.each(['q=🐉🐉', "q=';DROP TABLE product;--", 'q=%F0%9F', 'q=%22%5C%22%5C', 'q=__proto__'])('%s finds nothing and breaks nothing', async (query) => {
    await expect(ask(query)).resolves.not.toContain(fishSauce)
  })
})
