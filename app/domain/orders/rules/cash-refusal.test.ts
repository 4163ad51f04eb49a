import { expect, test } from 'vitest'
import { cashRefusal } from './cash-refusal.ts'

const plain = { isAlcohol: false, codAllowed: true, vendorCodAllowed: true }

test('an ordinary cart can be paid in cash', () => {
  expect(cashRefusal([plain, plain], true)).toBeNull()
})

test('one bottle of wine is enough to need a cashless payment, and is named before anything else', () => {
  const wine = { isAlcohol: true, codAllowed: false, vendorCodAllowed: true }
  const noCash = { ...plain, vendorCodAllowed: false }
  expect(cashRefusal([plain, noCash, wine], false)).toEqual({ reason: 'alcohol', lines: [wine] })
})

test('a vendor or a product without cash on delivery is named', () => {
  const ofVendor = { ...plain, vendorCodAllowed: false }
  const ofProduct = { ...plain, codAllowed: false }
  expect(cashRefusal([plain, ofVendor], true)).toEqual({ reason: 'vendor', lines: [ofVendor] })
  expect(cashRefusal([ofProduct, plain], true)).toEqual({ reason: 'product', lines: [ofProduct] })
})

test('who left parcels standing pays beforehand, whatever is in the cart', () => {
  expect(cashRefusal([plain], false)).toEqual({ reason: 'history', lines: [] })
})
