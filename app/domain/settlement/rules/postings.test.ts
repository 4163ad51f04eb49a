import fc from 'fast-check'
import { expect, test } from 'vitest'
import { add, dong, noMoney, type Dong } from '#app/domain/shared/money.ts'
import { accounts, settledAccounts, type Account, type SettlementMode } from './accounts.ts'
import {
  capturePosting,
  holderOf,
  refundPosting,
  remittancePosting,
  reversalPosting,
  salePosting,
  settlementPaymentPosting,
  transferPosting,
  withholdingPosting,
  type Posting,
  type Sale,
} from './postings.ts'
import { totalOf, turnRound, without } from './turn-round.ts'

const anySale = fc
  .record({ goods: fc.bigInt(1000n, 10n ** 9n), shipping: fc.bigInt(0n, 200_000n), share: fc.bigInt(0n, 3000n), isDirect: fc.boolean() })
  .map(({ goods, shipping, share, isDirect }): Sale => {
    const commission = (goods * share) / 10_000n
    const commissionVat = commission / 10n
    const parts = { payable: dong(goods - commission - commissionVat), shipping: dong(shipping), commission: dong(commission), commissionVat: dong(commissionVat) }
    return { vendorOrderId: 'o', vendorId: 'v', mode: isDirect ? 'direct' : 'provider', parts }
  })

const sum = (postings: readonly Posting[], wanted: readonly Account[] = accounts): Dong =>
  add(noMoney, ...postings.flatMap((one) => one.entries).filter((one) => wanted.includes(one.account)).map((one) => one.amount))

const methodOf = (mode: SettlementMode) => (mode === 'direct' ? 'vietqr' : 'sandbox')
const owner = { vendorId: 'v', vendorOrderId: 'o' }

test('a posting always sums to zero', () => {
  fc.assert(
    fc.property(anySale, fc.bigInt(1n, 1000n), fc.bigInt(0n, 1000n), (sale, money, other) => {
      const amount = dong(money)
      const part = turnRound(sale.parts, amount)
      const all = [
        capturePosting({ id: 'e', amount, holder: 'provider', owner: null }),
        salePosting(sale),
        reversalPosting('r', sale, part),
        refundPosting({ id: 'r', method: 'sandbox', amount: dong(money + other), ofSale: totalOf(part), owner }),
        remittancePosting({ id: 'm', owner, collected: dong(money + other), fee: dong(other) }),
        transferPosting({ id: 't', owner, amount }),
        settlementPaymentPosting({ id: 's', vendorId: 'v', mode: sale.mode, due: amount }),
        withholdingPosting('withholding:o', sale, { vat: amount, pit: dong(other) }),
      ]
      for (const one of all) expect(sum([one])).toBe(0n)
    }),
  )
})

test('a sale that is refunded in parts leaves every account where it was before', () => {
  fc.assert(
    fc.property(anySale, fc.array(fc.bigInt(1n, 10n ** 9n), { maxLength: 5 }), (sale, cuts) => {
      const method = methodOf(sale.mode)
      const postings = [capturePosting({ id: 'e', amount: totalOf(sale.parts), holder: holderOf(method), owner }), salePosting(sale)]
      let left = sale.parts
      for (const [index, cut] of [...cuts, totalOf(sale.parts)].entries()) {
        const amount = dong(cut < totalOf(left) ? cut : totalOf(left))
        const part = turnRound(left, amount)
        left = without(left, part)
        postings.push(reversalPosting(`r${index}`, sale, part), refundPosting({ id: `r${index}`, method, amount, ofSale: totalOf(part), owner }))
      }
      for (const account of accounts) expect(sum(postings, [account])).toBe(0n)
    }),
  )
})

test('when what a settlement comes to is paid, the vendor has exactly goods and shipping less commission, VAT and tax, whichever way it was paid', () => {
  fc.assert(
    fc.property(anySale, (sale) => {
      const { payable, shipping } = sale.parts
      const tax = { vat: dong(payable / 100n), pit: dong(payable / 200n) }
      const holder = holderOf(methodOf(sale.mode))
      const postings = [capturePosting({ id: 'e', amount: totalOf(sale.parts), holder, owner }), salePosting(sale), withholdingPosting('withholding:o', sale, tax)]
      const due = dong(-sum(postings, settledAccounts[sale.mode]))
      postings.push(settlementPaymentPosting({ id: 's', vendorId: 'v', mode: sale.mode, due }))
      expect(sum(postings, settledAccounts[sale.mode])).toBe(0n)
      const gets = payable + shipping - tax.vat - tax.pit
      if (sale.mode === 'provider') expect(due).toBe(gets)
      else expect(sum(postings, ['vendor-bank'])).toBe(gets)
    }),
  )
})

test('of a sale of 300,000 with 20,000 shipping, 15,000 commission and 1,200 VAT on it the vendor gets 303,800', () => {
  const parts = { payable: dong(283_800), shipping: dong(20_000), commission: dong(15_000), commissionVat: dong(1_200) }
  const posting = salePosting({ vendorOrderId: 'o', vendorId: 'v', mode: 'provider', parts })
  expect(sum([posting], settledAccounts.provider)).toBe(-303_800n)
  expect(sum([posting], settledAccounts.direct)).toBe(-16_200n)
})

test('cash that no carrier collected is in the vendor’s own hands', () => {
  expect(holderOf('cash-on-delivery')).toBe('carrier-cash')
  expect(holderOf('cash-on-delivery', false)).toBe('vendor-bank')
  expect(holderOf('vietqr')).toBe('vendor-bank')
  expect(holderOf('stripe')).toBe('provider')
})
