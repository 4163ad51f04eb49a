import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, dong, noMoney, subtract, type Dong } from '#app/domain/shared/money.ts'
import type { SaleParts } from './postings.ts'
import { takeFrom, totalOf, turnRound, without } from './turn-round.ts'

const amount = (most: bigint) => fc.bigInt(0n, most).map((one) => dong(one))
const anyParts = fc.record({ payable: amount(10n ** 9n), shipping: amount(200_000n), commission: amount(10n ** 7n), commissionVat: amount(10n ** 6n) })

test('what is taken adds up, and no part falls below zero', () => {
  fc.assert(
    fc.property(fc.array(amount(10n ** 9n), { minLength: 1, maxLength: 8 }), amount(10n ** 9n), (left, wanted) => {
      const whole = add(...left)
      const taken = takeFrom(left, wanted)
      expect(add(...taken)).toBe(wanted < whole ? wanted : whole)
      taken.forEach((one, index) => expect(one >= 0n && one <= (left[index] ?? noMoney)).toBe(true))
    }),
  )
})

test('refunds in any parts, of goods, of shipping or of nothing named, end exactly where one whole refund would', () => {
  const anyCut = fc.record({ amount: amount(10n ** 9n), named: fc.constantFrom('nothing', 'goods', 'shipping') })
  fc.assert(
    fc.property(anyParts, fc.array(anyCut, { maxLength: 6 }), (sale, cuts) => {
      let left: SaleParts = sale
      let asked = noMoney
      for (const cut of [...cuts, { amount: totalOf(sale), named: 'nothing' }]) {
        const rest = totalOf(left)
        const wanted = cut.amount < rest ? cut.amount : rest
        const parts = { nothing: null, goods: { goods: wanted, shipping: noMoney }, shipping: { goods: noMoney, shipping: wanted } }[cut.named] ?? null
        const part = turnRound(left, wanted, parts)
        expect(totalOf(part)).toBe(wanted)
        left = without(left, part)
        asked = add(asked, wanted)
        expect(Object.values(left).every((one: Dong) => one >= 0n)).toBe(true)
      }
      expect(asked).toBe(totalOf(sale))
      expect(left).toEqual({ payable: 0n, shipping: 0n, commission: 0n, commissionVat: 0n })
    }),
  )
})

test('a refund of goods leaves the shipping alone', () => {
  const sale = { payable: dong(95_000), shipping: dong(30_000), commission: dong(4_600), commissionVat: dong(400) }
  const part = turnRound(sale, dong(50_000), { goods: dong(50_000), shipping: noMoney })
  expect(part).toEqual({ payable: 47_500n, shipping: 0n, commission: 2_300n, commissionVat: 200n })
  expect(subtract(totalOf(sale), totalOf(without(sale, part)))).toBe(50_000n)
})
