import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, dong, noMoney } from '#app/domain/shared/money.ts'
import { askedAmount, workOutGrant, type ClaimedGoods, type Grant } from './claim-grant.ts'

const claim = (changes: Partial<ClaimedGoods> = {}): ClaimedGoods => {
  const lines = [
    { orderLineId: 'a', unitPrice: dong(80_000), quantity: 3, grantedQuantity: 0 },
    { orderLineId: 'b', unitPrice: dong(35_500), quantity: 1, grantedQuantity: 0 },
  ]
  const goods = { lines, shipping: dong(25_000), asksShipping: true, grantedShipping: false, granted: noMoney, ...changes }
  return { ...goods, asked: askedAmount(goods) }
}

test('the whole is every claimed piece at its price at sale, and the fee where it was asked for', () => {
  const worked = workOutGrant(claim(), { kind: 'all' })
  expect(worked).toMatchObject({ amount: 300_500n, quantities: { a: 3, b: 1 }, shipping: true })
  expect(workOutGrant(claim({ asksShipping: false }), { kind: 'all' })).toMatchObject({ amount: 275_500n, shipping: false })
})

test('pieces may be given without the fee, and the rest later', () => {
  const first = workOutGrant(claim(), { kind: 'parts', quantities: { a: 2, b: 0 }, shipping: false })
  expect(first).toMatchObject({ amount: 160_000n, parts: [{ orderLineId: 'a', quantity: 2, amount: 160_000n }] })
  const [a, b] = claim().lines
  const later = claim({ granted: dong(160_000), lines: [{ ...a!, grantedQuantity: 2 }, b!] })
  expect(workOutGrant(later, { kind: 'all' })).toMatchObject({ amount: 140_500n })
  expect(workOutGrant(later, { kind: 'parts', quantities: { a: 1 }, shipping: false })).toEqual({ kind: 'less-than-before' })
})

test('a sum is spread over what is claimed and adds up to the đồng', () => {
  const worked = workOutGrant(claim(), { kind: 'amount', amount: dong(100_001) })
  if ('kind' in worked) throw new Error(worked.kind)
  expect(add(...worked.parts.map((part) => part.amount))).toBe(100_001n)
  expect(worked.quantities).toEqual({ a: 0, b: 0 })
})

test('nothing, and more than was asked, is refused', () => {
  expect(workOutGrant(claim(), { kind: 'amount', amount: noMoney })).toEqual({ kind: 'nothing-granted' })
  expect(workOutGrant(claim(), { kind: 'amount', amount: dong(300_501) })).toEqual({ kind: 'more-than-asked', most: 300_500n })
  expect(workOutGrant(claim(), { kind: 'parts', quantities: { a: 4 }, shipping: false })).toMatchObject({ kind: 'more-than-asked' })
  expect(workOutGrant(claim(), { kind: 'parts', quantities: {}, shipping: false })).toEqual({ kind: 'nothing-granted' })
})

test('however grants follow one another, they never come to more than was asked, and their parts add up', () => {
  const anyLine = fc.record({ unitPrice: fc.bigInt(1000n, 500_000n), quantity: fc.integer({ min: 1, max: 9 }) })
  const anyGrant: fc.Arbitrary<Grant> = fc.oneof(
    fc.constant({ kind: 'all' } as const),
    fc.bigInt(-10n, 2_000_000n).map((amount) => ({ kind: 'amount', amount: dong(amount) }) as const),
    fc.record({ quantities: fc.dictionary(fc.constantFrom('0', '1', '2'), fc.integer({ min: 0, max: 10 })), shipping: fc.boolean() }).map((wish) => ({ kind: 'parts', ...wish }) as const),
  )
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 3 }), fc.bigInt(0n, 90_000n), fc.boolean(), fc.array(anyGrant, { maxLength: 6 }), (lines, fee, asksShipping, grants) => {
      const goods = {
        lines: lines.map((line, index) => ({ orderLineId: String(index), unitPrice: dong(line.unitPrice), quantity: line.quantity, grantedQuantity: 0 })),
        shipping: dong(fee),
        asksShipping,
        grantedShipping: false,
        granted: noMoney,
      }
      let now: ClaimedGoods = { ...goods, asked: askedAmount(goods) }
      for (const grant of grants) {
        const worked = workOutGrant(now, grant)
        if ('kind' in worked) continue
        expect(add(noMoney, ...worked.parts.map((part) => part.amount))).toBe(worked.amount)
        expect(worked.parts.every((part) => part.amount > 0n)).toBe(true)
        now = {
          ...now,
          granted: add(now.granted, worked.amount),
          grantedShipping: worked.shipping,
          lines: now.lines.map((line) => ({ ...line, grantedQuantity: worked.quantities[line.orderLineId] ?? 0 })),
        }
        expect(now.granted).toBeLessThanOrEqual(now.asked)
      }
    }),
  )
})
