import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, dong, shareOf, times } from '#app/domain/shared/money.ts'
import { splitByVendor, type ChosenShipping, type LineForSale } from './split-by-vendor.ts'

const vendors = ['a', 'b', 'c']

const line: fc.Arbitrary<LineForSale> = fc.record({
  variantId: fc.uuid(),
  productId: fc.uuid(),
  vendorId: fc.constantFrom(...vendors),
  nameVi: fc.constant('Thanh long'),
  nameEn: fc.constant('Dragon fruit'),
  packVi: fc.constant('Thùng'),
  packEn: fc.constant('Box'),
  pictureId: fc.constant(null),
  unitPrice: fc.bigInt(1000n, 500_000_000n).map(dong),
  quantity: fc.integer({ min: 1, max: 999 }),
  commissionBp: fc.constantFrom(0, 333, 500, 875),
  categorySlug: fc.constant('thanh-long'),
  selfProduced: fc.boolean(),
})

function shippingOf(fee: bigint): Map<string, ChosenShipping> {
  const shipping = { kind: 'carrier', nameVi: 'Chuyển phát', nameEn: 'Delivery', minDays: 1, maxDays: 3, fee: dong(fee) } as const
  return new Map(vendors.map((vendor) => [vendor, shipping]))
}

test('the parts add up to the purchase and the lines to their part, to the đồng', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), fc.bigInt(0n, 200_000n), (lines, fee) => {
      const split = splitByVendor(lines, shippingOf(fee))
      expect(split.total).toBe(add(split.goods, split.shipping))
      expect(split.total).toBe(add(...split.parts.map((part) => part.total)))
      expect(split.parts.flatMap((part) => part.lines)).toHaveLength(lines.length)
      for (const part of split.parts) {
        expect(part.goods).toBe(add(...part.lines.map((sold) => times(sold.unitPrice, sold.quantity))))
        expect(part.total).toBe(add(part.goods, part.shipping.fee))
      }
    }),
  )
})

test('commission is rounded once per rate and its shares never exceed their line', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      for (const part of splitByVendor(lines, shippingOf(0n)).parts) {
        for (const bp of new Set(part.lines.map((sold) => sold.commissionBp))) {
          const group = part.lines.filter((sold) => sold.commissionBp === bp)
          const goods = add(...group.map((sold) => sold.total))
          expect(add(...group.map((sold) => sold.commission))).toBe(shareOf(goods, bp))
        }
        expect(part.lines.every((sold) => sold.commission >= 0n && sold.commission <= sold.total)).toBe(true)
      }
    }),
  )
})
