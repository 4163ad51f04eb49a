import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { aListing, aVariant } from '#tests/support/make/listing.ts'
import { isEmptyDiff, listingDiff } from './listing-diff.ts'

test('a listing does not differ from itself', () => {
  expect(isEmptyDiff(listingDiff(aListing(), aListing()))).toBe(true)
})

test('each changed field is shown before and after, and whether it is why the officer was asked', () => {
  const { fields } = listingDiff(aListing(), aListing({ nameVi: 'Mới', seasonMonths: [6, 7] }))
  expect(fields).toEqual([
    { field: 'nameVi', before: 'Thanh long ruột trắng', after: 'Mới', isSensitive: true },
    { field: 'seasonMonths', before: aListing().seasonMonths, after: [6, 7], isSensitive: false },
  ])
})

test('packs are compared by their id: added, changed, removed', () => {
  const before = aListing({ variants: [aVariant(), aVariant({ id: 'gone' })] })
  const after = aListing({ variants: [aVariant({ priceDong: dong(120_000) }), aVariant({ id: 'new' })] })
  const { variants } = listingDiff(before, after)
  expect(variants.map(({ variantId, change }) => [variantId, change])).toEqual([
    ['variant-1', 'changed'],
    ['new', 'added'],
    ['gone', 'removed'],
  ])
  expect(variants[0]?.fields).toEqual([{ field: 'priceDong', before: 80_000n, after: 120_000n }])
})

test('pictures are added, taken away and put in another order', () => {
  const pictures = (...ids: string[]) => aListing({ pictures: ids.map((id) => ({ id, altVi: '', altEn: '' })) })
  const difference = listingDiff(pictures('a', 'b', 'c'), pictures('c', 'b', 'd')).pictures
  expect(difference).toMatchObject({ added: [{ id: 'd' }], removed: [{ id: 'a' }], isReordered: true })
  expect(listingDiff(pictures('a', 'b'), pictures('b')).pictures?.isReordered).toBe(false)
})

test('of a new listing everything that is filled is shown', () => {
  const { fields, pictures } = listingDiff(null, aListing({ warnings: '' }))
  expect(fields.map(({ field }) => field)).not.toContain('warnings')
  expect(fields[0]).toMatchObject({ field: 'nameVi', before: null })
  expect(pictures?.added).toHaveLength(1)
})
