import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, dong, noMoney, type Dong } from '#app/domain/shared/money.ts'
import { capturePosting, refundPosting, reversalPosting, salePosting, type Account, type Posting, type Sale } from './postings.ts'

const anySale = fc
  .record({ goods: fc.bigInt(1000n, 10n ** 9n), shipping: fc.bigInt(0n, 200_000n), share: fc.bigInt(0n, 5000n) })
  .map(({ goods, shipping, share }): Sale => {
    return { vendorOrderId: 'o', vendorId: 'v', goods: dong(goods), shipping: dong(shipping), commission: dong((goods * share) / 10_000n) }
  })

const sum = (postings: readonly Posting[], account?: Account): Dong =>
  add(noMoney, ...postings.flatMap((one) => one.entries).filter((one) => !account || one.account === account).map((one) => one.amount))

test('a posting always sums to zero', () => {
  fc.assert(
    fc.property(anySale, fc.bigInt(1n, 1000n), (sale, amount) => {
      const refund = { id: 'r', method: 'sandbox', amount: dong(amount) } as const
      for (const one of [capturePosting(refund), salePosting(sale), reversalPosting(refund, sale, noMoney), refundPosting(refund)]) {
        expect(sum([one])).toBe(0n)
      }
    }),
  )
})

test('a sale that is refunded in parts leaves every account where it was before', () => {
  fc.assert(
    fc.property(anySale, fc.array(fc.bigInt(1n, 10n ** 9n), { maxLength: 5 }), (sale, cuts) => {
      const whole = add(sale.goods, sale.shipping)
      const postings = [capturePosting({ id: 'e', method: 'sandbox', amount: whole }), salePosting(sale)]
      let before = noMoney
      for (const [index, cut] of [...cuts, whole].entries()) {
        const amount = dong(cut < whole - before ? cut : whole - before)
        if (amount === 0n) continue
        const refund = { id: `r${index}`, method: 'sandbox', amount } as const
        postings.push(reversalPosting(refund, sale, before), refundPosting(refund))
        before = add(before, amount)
      }
      for (const account of ['provider', 'buyer-funds', 'vendor-payable', 'shipping', 'commission'] as const) {
        expect(sum(postings, account)).toBe(0n)
      }
    }),
  )
})

test('of a sale of 300,000 with 20,000 shipping and 15,000 commission the vendor gets 305,000', () => {
  const sale = { vendorOrderId: 'o', vendorId: 'v', goods: dong(300_000), shipping: dong(20_000), commission: dong(15_000) }
  const posting = salePosting(sale)
  expect(sum([posting], 'vendor-payable') + sum([posting], 'shipping')).toBe(-305_000n)
  expect(sum([posting], 'commission')).toBe(-15_000n)
})
