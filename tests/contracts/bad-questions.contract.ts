import { describe, expect, test } from 'vitest'
import type { Services } from '#app/chosen-adapters.server.ts'
import { loader } from '#app/routes/shop/search.tsx'
import type { SearchIndex } from '#app/domain/search/rules/search-index.ts'
import type { Core } from '#app/platform/core.server.ts'

export type AskedMarket = { core: Core; index: SearchIndex; fishSauce: string; wine: string }

/** What the search page of a shopper who declared no age shows for this query string; throws where the page would. */
export async function askPage({ core, index }: Pick<AskedMarket, 'core' | 'index'>, query: string) {
  const request = new Request(`https://cho.test/tim-kiem?${query}`)
  const services = { ...core, search: index, linkSecret: 'a secret that only tests sign with' } as Partial<Services> as Services
  const { view } = await loader({ request, params: {}, context: { services, nonce: '' } as never })
  return { ...view, slugs: view.cards.map(({ slug }) => slug) }
}

/** A question that means `nước mắm` behind everything else that stands in it: the page shows the fish sauce. */
const stillAsked: readonly (readonly [what: string, query: string])[] = [
  ['ten thousand letters', `q=${'nuoc mam '.repeat(1112)}`],
  ['SQL in a facet', `q=nuoc+mam&vung=${encodeURIComponent("x' OR 1=1 --")}`],
  ['a filter in a facet', `q=nuoc+mam&gian_hang=${encodeURIComponent('a" OR ageRestricted = true OR "')}`],
  ['a filter in the category', `q=nuoc+mam&danh_muc=${encodeURIComponent('x"] OR inStock = true')}`],
  ['unknown facets and unknown values', 'q=nuoc+mam&mau_sac=do&chung_nhan=iso-9000&vung=mars'],
  ['stars beyond the sky', 'q=nuoc+mam&sao=99'],
  ['a negative page', 'q=nuoc+mam&trang=-3'],
  ['a page without a number', 'q=nuoc+mam&trang=1e9'],
  ['an unknown order', 'q=nuoc+mam&sap_xep=price;drop'],
  ['prices of nonsense', 'q=nuoc+mam&gia_tu=-5&gia_den=NaN'],
  ['the same facet a thousand times', `q=nuoc+mam${'&mau_sac=do'.repeat(1000)}`],
  ['control characters only, which is nothing typed', 'q=%00%01'],
  ['an emoji beside the words', `q=${encodeURIComponent('nuoc mam 🐟')}`],
  ['right-to-left and zero-width marks', `q=${encodeURIComponent('\u202enuoc\u200b mam\u202c')}`],
]

const meaningless = ['q=🐉🐉', 'q=👩‍🌾👩‍🌾', `q=${'x'.repeat(10_000)}`, "q=';DROP TABLE product;--", 'q=%F0%9F', 'q=%22%5C%22%5C', 'q=__proto__', `q=${encodeURIComponent('מים')}`]

/** Whatever stands in the URL, the page is a page, whichever adapter answers. */
export function badQuestionsContract(name: string, market: () => AskedMarket): void {
  const ask = (query: string) => askPage(market(), query)

  describe(`${name}, asked badly`, () => {
    test.each(stillAsked)('%s: the rest of the question is answered', async (_, query) => {
      const { slugs, page } = await ask(query)
      expect(slugs).toContain(market().fishSauce)
      expect(slugs).not.toContain(market().wine)
      expect(page).toBe(1)
    })

    test.each(meaningless)('%s finds nothing and shows what is in season instead', async (query) => {
      const { slugs, instead } = await ask(query)
      expect(slugs).toEqual([])
      expect(instead?.inSeason.length).toBeGreaterThan(0)
    })

    test('a chosen shop that does not exist is said in a chip that can be taken away', async () => {
      const { slugs, chips, instead } = await ask('q=nuoc+mam&gian_hang=khong-co-ai')
      expect(slugs).toEqual([])
      expect(chips).toHaveLength(1)
      expect(instead?.nearest.length).toBeGreaterThan(0)
    })

    test('a page far behind the last is empty and leads back', async () => {
      const { slugs, hrefWithoutPage, total } = await ask('q=nuoc+mam&trang=400')
      expect(slugs).toEqual([])
      expect(total).toBe(1)
      expect(hrefWithoutPage).toBe('/tim-kiem?q=nuoc+mam')
    })

    test('suggestions survive the same', async () => {
      const { index } = market()
      for (const text of ['x'.repeat(10_000), '🐉', "'; DROP TABLE", '\u202e\u200b', '%', '"', '\\', '__proto__', 'nuoc " OR x']) {
        await expect(index.suggest(text, false)).resolves.toBeInstanceOf(Array)
      }
    })
  })
}
