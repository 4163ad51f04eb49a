import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { aListing, aVariant } from '#tests/support/make/listing.ts'
import { planEdit } from './plan-edit.ts'
import { sensitiveReasons } from './sensitive-fields.ts'

const day = '2026-11-23'

test('a harmless edit shows at once and leaves nothing to the officer', () => {
  const wanted = aListing({ descriptionVi: 'Mới', variants: [aVariant({ priceDong: dong(90_000) })] })
  expect(planEdit(aListing(), wanted, day)).toEqual({ shown: wanted, proposal: null })
})

test('of a mixed edit the harmless part shows and the whole waits', () => {
  const wanted = aListing({ nameVi: 'Tên mới', descriptionVi: 'Mới' })
  const plan = planEdit(aListing(), wanted, day)
  expect(plan.shown).toEqual(aListing({ descriptionVi: 'Mới' }))
  expect(plan.proposal).toEqual({ listing: wanted, reasons: ['name'] })
})

test('a small price change shows while the name waits', () => {
  const plan = planEdit(aListing(), aListing({ nameVi: 'Tên mới', variants: [aVariant({ priceDong: dong(85_000) })] }), day)
  expect(plan.shown.variants[0]?.priceDong).toBe(85_000n)
})

test('a smaller pack at a smaller price does not show the price beside the old content', () => {
  const plan = planEdit(aListing(), aListing({ variants: [aVariant({ netGrams: 1500, priceDong: dong(65_000) })] }), day)
  expect(plan.shown.variants[0]).toMatchObject({ netGrams: 2000, priceDong: 80_000n })
})

test('a pack left out is taken off sale, not deleted', () => {
  const two = aListing({ variants: [aVariant(), aVariant({ id: 'variant-2' })] })
  expect(planEdit(two, aListing(), day).shown.variants.map(({ id, isActive }) => [id, isActive])).toEqual([
    ['variant-1', true],
    ['variant-2', false],
  ])
})

test('while a new picture waits the old ones stay', () => {
  const plan = planEdit(aListing(), aListing({ pictures: [{ id: 'picture-2', altVi: '', altEn: '' }] }), day)
  expect(plan.shown.pictures.map(({ id }) => id)).toEqual(['picture-1'])
})

test('what shows at once never needs an officer', () => {
  const price = fc.bigInt({ min: 1_000n, max: 500_000n })
  const listings = fc.record({
    nameVi: fc.constantFrom('a', 'b'),
    ingredients: fc.constantFrom('', 'x'),
    descriptionVi: fc.constantFrom('', 'y'),
    ageRestricted: fc.boolean(),
    cashlessOnly: fc.boolean(),
    variants: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('1', '2', '3'), priceDong: price, netGrams: fc.constantFrom(100, 200), isActive: fc.boolean() }),
      { selector: ({ id }) => id, minLength: 1 },
    ),
  })
  const complete = (part: (typeof listings) extends fc.Arbitrary<infer T> ? T : never) =>
    aListing({ ...part, variants: part.variants.map((variant) => aVariant({ ...variant, priceDong: dong(variant.priceDong) })) })
  fc.assert(
    fc.property(listings, listings, (before, after) => {
      const live = complete(before)
      const plan = planEdit(live, complete(after), day)
      expect(sensitiveReasons(live, plan.shown, day)).toEqual([])
    }),
  )
})
