import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schemes } from '#app/domain/certification/rules/schemes.ts'
import { originRegions } from '#app/domain/places/rules/place.ts'
import { dong } from '#app/domain/shared/money.ts'
import { noChoice, productSorts } from './product-choice.ts'
import { parseProductChoice, productChoiceQuery } from './product-query.ts'

const read = (query: string) => parseProductChoice(new URLSearchParams(query))
const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8})?$/)
const price = fc.bigInt({ min: 1n, max: 500_000_000n }).map(dong)
const choices = fc
  .record({
    text: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => read(new URLSearchParams({ q: text }).toString()).text),
    category: fc.option(slug),
    regions: fc.subarray([...originRegions]),
    certificates: fc.subarray([...schemes]),
    minStars: fc.constantFrom(null, 3, 4, 5),
    prices: fc.tuple(fc.option(price), fc.option(price)),
    inSeason: fc.boolean(),
    inStock: fc.boolean(),
    vendors: fc.uniqueArray(slug, { maxLength: 12 }),
    sort: fc.constantFrom(...productSorts),
    page: fc.integer({ min: 1, max: 400 }),
  })
  .map(({ prices: [one, other], ...choice }) => {
    const isSwapped = one !== null && other !== null && one > other
    return { ...choice, priceFrom: isSwapped ? other : one, priceTo: isSwapped ? one : other }
  })

test('what is written into a URL is read back the same', () => {
  fc.assert(fc.property(choices, (choice) => {
    expect(read(productChoiceQuery(choice))).toEqual(choice)
  }))
})

test('no query string breaks the reading, and reading it twice gives the same', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom('q', 'sao', 'trang', 'gia_tu', 'gia_den', 'vung', 'sap_xep', 'gian_hang'), fc.string({ unit: 'binary' }))), (pairs) => {
      const choice = parseProductChoice(new URLSearchParams(pairs))
      expect(read(productChoiceQuery(choice))).toEqual(choice)
    }),
  )
})

test.each(['trang=-1', 'trang=0', 'trang=1e9', 'trang=NaN', 'sao=9', 'vung=ha-noi', 'chung_nhan=vang', 'sap_xep=;drop', 'gia_tu=-5', 'gia_den=1e9', 'gian_hang=../etc', 'q=%E2%80%AE%00'])(
  'a senseless %s counts as not chosen',
  (query) => {
    expect(read(query)).toEqual(noChoice)
  },
)

test('ten thousand characters are cut at two hundred', () => {
  expect(read(`q=${'a'.repeat(10_000)}`).text).toHaveLength(200)
})

test('control and direction marks are taken out of words', () => {
  expect(read(`q=${encodeURIComponent(' nước\u202e\u0000 \n mắm\u200b ')}`).text).toBe('nước mắm')
})

test('prices may be written with dots, and the wrong way round', () => {
  expect(read('gia_tu=200.000&gia_den=50000đ')).toMatchObject({ priceFrom: 50_000n, priceTo: 200_000n })
})
