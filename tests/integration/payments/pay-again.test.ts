import { beforeAll, describe, expect, test } from 'vitest'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { chooseOtherMethod } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { dong } from '#app/domain/shared/money.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { makePurchase, openStall, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'
import { useStripeWorld } from '#tests/support/stripe-world.ts'

const s = useStripeWorld()
let one: Stall
let two: Stall

beforeAll(async () => {
  one = await openStall(s.world, 'HTX Một', 1000)
  two = await openStall(s.world, 'HTX Hai', 1000)
})

const prepaid = ['sandbox', 'stripe', 'vietqr'] as const
const all = [...prepaid, 'cash-on-delivery'] as const
const pairs = prepaid.flatMap((first) => all.filter((second) => second !== first).map((second) => [first, second] as const))

const buy = (method: PaymentMethod) => makePurchase(s.world, [{ stall: one, quantity: 1 }, { stall: two, quantity: 1 }], method)
const choose = ({ purchaseId, secretHash }: Bought, method: PaymentMethod) => chooseOtherMethod(s.world, { purchaseId, buyer: { secretHash }, method })
const ordersOf = ({ purchaseId }: Bought) => s.world.db.vendorOrder.findMany({ where: { purchaseId }, orderBy: { code: 'asc' } })
const paymentsOf = ({ purchaseId }: Bought, method: PaymentMethod) =>
  s.world.db.payment.findMany({ where: { purchaseId, method }, orderBy: { id: 'asc' }, include: { shares: { include: { refunds: true } } } })

/** The whole of every payment of that way is there, as its provider or bank tells it. */
async function payAll(bought: Bought, method: PaymentMethod): Promise<void> {
  for (const { reference, amountDong } of await paymentsOf(bought, method)) {
    const paid = { reference, kind: 'settled', amount: dong(amountDong), providerPaymentId: `pi_${reference}` } as const
    const event = { ...paid, providerEventId: newId(), occurredAt: s.world.clock.now(), raw: {} }
    valueOf(await recordEvent(s.world, { provider: method, event }))
  }
}

/** All money of that way has been asked back. */
async function expectAskedBack(bought: Bought, method: PaymentMethod): Promise<void> {
  for (const { capturedDong, shares } of await paymentsOf(bought, method)) {
    const asked = shares.flatMap((share) => share.refunds).reduce((sum, refund) => sum + refund.amountDong, 0n)
    expect(asked).toBe(capturedDong)
    expect(capturedDong).toBeGreaterThan(0n)
  }
}

describe.each(pairs)('left %s for %s', (first, second) => {
  test('the same order is paid the other way, and money that then comes the first way goes back', async () => {
    const bought = await buy(first)
    const again = valueOf(await choose(bought, second))
    expect(again).toMatchObject({ purchaseId: bought.purchaseId, code: bought.code, method: second, total: bought.total })
    if (second !== 'cash-on-delivery') await payAll(bought, second)
    await expectSound(s.world)
    expect((await ordersOf(bought)).map(({ state, method }) => [state, method])).toEqual([['placed', second], ['placed', second]])
    await payAll(bought, first)
    await expectSound(s.world)
    await expectAskedBack(bought, first)
    expect((await ordersOf(bought)).map(({ state }) => state)).toEqual(['placed', 'placed'])
  })

  test.skipIf(second === 'cash-on-delivery')('money of the first way that comes before that of the second counts, and the second goes back', async () => {
    const bought = await buy(first)
    valueOf(await choose(bought, second))
    await payAll(bought, first)
    await expectSound(s.world)
    expect((await ordersOf(bought)).map(({ state, method }) => [state, method])).toEqual([['placed', first], ['placed', first]])
    await payAll(bought, second)
    await expectSound(s.world)
    await expectAskedBack(bought, second)
  })

  test('choosing and paying at the same moment: the order goes to its vendors once, and no đồng is kept twice', async () => {
    for (let round = 0; round < 2; round++) {
      const bought = await buy(first)
      await Promise.all([choose(bought, second), payAll(bought, first).then(() => runJobs(s.world))])
      if (second !== 'cash-on-delivery') await payAll(bought, second)
      await expectSound(s.world)
      const orders = await ordersOf(bought)
      expect(orders.map(({ state }) => state)).toEqual(['placed', 'placed'])
      const payments = await s.world.db.payment.findMany({ where: { purchaseId: bought.purchaseId }, include: { shares: { include: { refunds: true } } } })
      const kept = payments.flatMap(({ shares }) => shares).map((share) => share.capturedDong - share.refunds.reduce((sum, refund) => sum + refund.amountDong, 0n))
      const isCash = orders.every((order) => order.paidBy === null)
      expect(kept.reduce((sum, amount) => sum + amount, 0n)).toBe(isCash ? 0n : bought.total)
    }
  })
})

describe.each(prepaid)('%s', (method) => {
  test('abandoned, the goods are free at the deadline, and can still be bought after it', async () => {
    const before = await stockOf(s.world, one.product.variantId)
    const bought = await buy(method)
    s.world.clock.advance(36 * 60_000)
    await expireOverduePayments(s.world)
    await runJobs(s.world)
    expect((await ordersOf(bought)).map(({ state }) => state)).toEqual(['unpaid', 'unpaid'])
    expect(await stockOf(s.world, one.product.variantId)).toEqual(before)
    valueOf(await choose(bought, method))
    await payAll(bought, method)
    await expectSound(s.world)
    expect((await ordersOf(bought)).map(({ state }) => state)).toEqual(['placed', 'placed'])
  })

  test('webhook, browser and a retry at once confirm once', async () => {
    const bought = await buy(method)
    await payAll(bought, method)
    const payments = await paymentsOf(bought, method)
    await Promise.all(payments.flatMap(({ id }) => [1, 2, 3].map(() => confirmPaidPurchase(s.world, { paymentId: id }))))
    await expectSound(s.world)
    const moves = await s.world.db.stockMove.groupBy({ by: ['kind'], where: { cause: `purchase:${bought.purchaseId}` }, _sum: { quantity: true } })
    expect(Object.fromEntries(moves.map((move) => [move.kind, move._sum.quantity]))).toEqual({ reserved: 2, released: 2, allocated: 2 })
  })

  test('cancelled and paid at once: the goods are free and the money is asked back', async () => {
    const before = await stockOf(s.world, one.product.variantId)
    for (let round = 0; round < 3; round++) {
      const bought = await buy(method)
      const { purchaseId, secretHash } = bought
      await Promise.all([
        cancelByBuyer(s.world, { purchaseId, buyer: { secretHash }, vendorOrderId: null, reason: 'đổi ý' }),
        payAll(bought, method).then(() => runJobs(s.world)),
      ])
      await expectSound(s.world)
      expect((await ordersOf(bought)).map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
      await expectAskedBack(bought, method)
    }
    expect(await stockOf(s.world, one.product.variantId)).toEqual(before)
  })
})
