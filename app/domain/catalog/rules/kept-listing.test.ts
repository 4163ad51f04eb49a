import { expect, test } from 'vitest'
import { aListing } from '#tests/support/make/listing.ts'
import { keepListing, restoreListing } from './kept-listing.ts'

test('a listing survives being kept as JSON', () => {
  expect(restoreListing(JSON.parse(JSON.stringify(keepListing(aListing()))))).toEqual(aListing())
})

test('a listing kept before anybody was asked whether it is self-produced is not', () => {
  const { selfProduced: _unknown, ...old } = keepListing(aListing({ selfProduced: true }))
  expect(restoreListing(JSON.parse(JSON.stringify(old))).selfProduced).toBe(false)
})
