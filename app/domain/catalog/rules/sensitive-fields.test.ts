import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { aListing, aVariant } from '#tests/support/make/listing.ts'
import type { Listing } from './listing.ts'
import { sensitiveReasons } from './sensitive-fields.ts'

const day = '2026-11-23'
const reasons = (changes: Partial<Listing>) => sensitiveReasons(aListing(), aListing(changes), day)

test.each<[string, Partial<Listing>, string[]]>([
  ['a name', { nameVi: 'Thanh long ruột đỏ' }, ['name']],
  ['ingredients', { ingredients: 'Thanh long, đường' }, ['label']],
  ['a warning', { warnings: 'Không dùng cho trẻ dưới 1 tuổi' }, ['label']],
  ['the time it keeps', { shelfLifeDays: 90 }, ['label']],
  ['the place of origin', { originPlace: 'Bắc Bình' }, ['origin']],
  ['the category', { categorySlug: 'che-bien-trai-cay' }, ['category']],
  ['self-produced', { selfProduced: true }, ['flags']],
  ['an age limit', { ageRestricted: true, cashlessOnly: true, codAllowed: false }, ['flags']],
  ['a new picture', { pictures: [{ id: 'picture-2', altVi: '', altEn: '' }] }, ['picture']],
  ['a new pack', { variants: [aVariant(), aVariant({ id: 'variant-2' })] }, ['pack']],
  ['another net weight', { variants: [aVariant({ netGrams: 1500 })] }, ['pack']],
  ['a price up by more than 30 %', { variants: [aVariant({ priceDong: dong(104_100) })] }, ['price']],
  ['a price down by more than half', { variants: [aVariant({ priceDong: dong(39_900) })] }, ['price']],
  ['name and price at once', { nameVi: 'X', variants: [aVariant({ priceDong: dong(500_000) })] }, ['name', 'price']],
])('%s goes to the officer', (_what, changes, expected) => {
  expect(reasons(changes)).toEqual(expected)
})

test.each<[string, Partial<Listing>]>([
  ['the same listing', {}],
  ['a price within the limits', { variants: [aVariant({ priceDong: dong(104_000) })] }],
  ['a pack taken off sale', { variants: [aVariant({ isActive: false })] }],
  ['weight for shipping', { variants: [aVariant({ weightGrams: 2500 })] }],
  ['a description', { descriptionVi: 'Mới' }],
  ['the season', { seasonMonths: [6, 7, 8] }],
  ['a picture taken away', { pictures: [] }],
  ['how it travels', { shippingClass: 'ambient', maxTransitHours: 48 }],
])('%s shows at once', (_what, changes) => {
  expect(reasons(changes)).toEqual([])
})
