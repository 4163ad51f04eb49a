import { expect, test } from 'vitest'
import { aListing } from '#tests/support/make/listing.ts'
import { keepListing, restoreListing } from './kept-listing.ts'

test('a listing survives being kept as JSON', () => {
  expect(restoreListing(JSON.parse(JSON.stringify(keepListing(aListing()))))).toEqual(aListing())
})
