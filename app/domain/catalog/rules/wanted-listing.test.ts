import { expect, test } from 'vitest'
import { dong } from '#app/domain/shared/money.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { aListing, aVariant } from '#tests/support/make/listing.ts'
import { faultyFields, wantedListing, type ListingInput } from './wanted-listing.ts'

const day = '2026-11-23'
const faults = (input: ListingInput) => faultyFields(wantedListing(input, day), new Set(['variant-1']), input)

test('a new pack gets an id, a known one keeps it', () => {
  const { variants } = wantedListing({ ...aListing(), variants: [aVariant(), { ...aVariant(), id: null }] }, day)
  expect(variants[0]?.id).toBe('variant-1')
  expect(isId(variants[1]?.id)).toBe(true)
})

test('a complete listing has no faults', () => {
  expect(faults(aListing())).toEqual([])
})

test.each<[string, Partial<ListingInput>, string]>([
  ['a name of nothing', { nameVi: '' }, 'nameVi'],
  ['a thirteenth month', { seasonMonths: [13] }, 'seasonMonths'],
  ['a class that nobody carries', { shippingClass: 'balloon' }, 'shippingClass'],
  ['no pack', { variants: [] }, 'variants'],
  ['a price of nothing', { variants: [aVariant({ priceDong: dong(0) })] }, 'variants[0].priceDong'],
  ['a price of a milliard', { variants: [aVariant({ priceDong: dong(1_000_000_000) })] }, 'variants[0].priceDong'],
  ['a pack of minus one gram', { variants: [aVariant({ netGrams: -1 })] }, 'variants[0].netGrams'],
  ['a wrong barcode', { variants: [aVariant({ gtin: '8938504123457' })] }, 'variants[0].gtin'],
  ['a pack of another product', { variants: [aVariant({ id: 'variant-9' })] }, 'variants[0].id'],
])('%s is a fault', (_what, changes, fault) => {
  expect(faults({ ...aListing(), ...changes })).toContain(fault)
})

test('months come in order and once', () => {
  expect(wantedListing({ ...aListing(), seasonMonths: [12, 1, 12] }, day).seasonMonths).toEqual([1, 12])
})
