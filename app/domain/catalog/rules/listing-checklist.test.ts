import { expect, test } from 'vitest'
import { aListing, aVariant } from '#tests/support/make/listing.ts'
import { isFood, missingFromListing } from './listing-checklist.ts'
import type { Listing } from './listing.ts'

const fruit = ['trai-cay-tuoi', 'rau-qua-tuoi']
const craft = ['thu-cong', 'thu-cong-vai-voc']

test('a complete listing misses nothing', () => {
  expect(missingFromListing(aListing(), fruit)).toEqual([])
})

test.each<[string, Partial<Listing>, string[]]>([
  ['nameVi', { nameVi: '' }, ['name']],
  ['descriptionVi', { descriptionVi: 'Ngon' }, ['description']],
  ['originPlace', { originPlace: '' }, ['origin']],
  ['ingredients', { ingredients: '', storageVi: '' }, ['ingredients', 'storage']],
  ['seasonMonths', { seasonMonths: [] }, ['season']],
  ['shippingClass', { shippingClass: 'by-balloon' }, ['shippingClass']],
  ['maxTransitHours', { maxTransitHours: null }, ['transitTime']],
  ['variants', { variants: [aVariant({ isActive: false })] }, ['pack']],
  ['variants', { variants: [aVariant({ netGrams: null })] }, ['content']],
  ['pictures', { pictures: [] }, ['picture']],
])('a listing that lacks %s is not complete', (_what, changes, missing) => {
  expect(missingFromListing(aListing(changes), fruit)).toEqual(missing)
})

test('a vase needs no ingredients, no storage and no net weight', () => {
  const vase = aListing({ ingredients: '', storageVi: '', variants: [aVariant({ netGrams: null })] })
  expect(missingFromListing(vase, craft)).toEqual([])
  expect(isFood(craft)).toBe(false)
})

test('an unknown category is missing', () => {
  expect(missingFromListing(aListing(), [])).toEqual(['category'])
})
