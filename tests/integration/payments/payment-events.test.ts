import { beforeAll, expect, test } from 'vitest'
import { chooseOtherMethod } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import { expireOverduePayments } from '#app/domain/payments/use-cases/expire-payment.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { add, dong } from '#app/domain/shared/money.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillCart, makePurchase, openStall, orderFor, type Bought, type Stall } from '#tests/support/make/purchase.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { pay } from '#tests/support/pay.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'

const w = useWorld()
let stall: Stall

beforeAll(async () => {
  stall = await openStall(w.world, 'HTX Thanh long')
})

const buy = (quantity = 1) => makePurchase(w.world, [{ stall, quantity }], 'sandbox')
const paymentOf = ({ paymentId }: { paymentId: string }) => w.world.db.payment.findUniqueOrThrow({ where: { id: paymentId } })
const statesOf = async ({ purchaseId }: Bought) => (await w.world.db.vendorOrder.findMany({ where: { purchaseId } })).map((order) => order.state)
async function letTimePass(minutes: number) {
  w.world.clock.advance(minutes * 60_000)
  await expireOverduePayments(w.world)
  await runJobs(w.world)
}

test('a payment of two vendors is shared to the đồng, confirmed once and booked', async () => {
  const other = await openStall(w.world, 'HTX Nước mắm')
  const bought = await makePurchase(w.world, [{ stall, quantity: 1 }, { stall: other, quantity: 3 }], 'sandbox')
  expect(await pay(w.world, bought)).toMatchObject({ kind: 'kept', state: 'settled', hasMoved: true })
  await expectSound(w.world)
  expect(await statesOf(bought)).toEqual(['placed', 'placed'])
  const shares = await w.world.db.paymentShare.findMany({ where: { paymentId: bought.paymentId } })
  expect(add(...shares.map((share) => dong(share.capturedDong)))).toBe(bought.total)
  const entries = await w.world.db.ledgerEntry.findMany({ where: { vendorOrderId: { in: bought.vendorOrderIds }, account: 'buyer-funds' } })
  expect(add(...entries.map((entry) => dong(entry.amountDong)))).toBe(bought.total)
})

test('an event told twice changes nothing the second time', async () => {
  const bought = await buy()
  const providerEventId = crypto.randomUUID()
  await pay(w.world, bought, { providerEventId })
  expect(await pay(w.world, bought, { providerEventId })).toEqual({ kind: 'repeat' })
  await expectSound(w.world)
})

test('a failure that is told after the success does not undo it', async () => {
  const bought = await buy()
  await pay(w.world, bought)
  await pay(w.world, bought, { kind: 'failed', amount: dong(0) })
  await expectSound(w.world)
  expect((await paymentOf(bought)).state).toBe('settled')
  expect(await statesOf(bought)).toEqual(['placed'])
})

test('an event for a payment nobody knows is kept and moves nothing', async () => {
  const told = await pay(w.world, { paymentReference: 'CBTKHONGCO', total: dong(5000) })
  expect(told).toEqual({ kind: 'unknown-reference' })
  expect(await w.world.db.paymentEvent.count({ where: { paymentId: null } })).toBe(1)
})

test('a wrong amount settles nothing by guess; at the deadline it goes back whole and the goods are free', async () => {
  const before = await stockOf(w.world, stall.product.variantId)
  const bought = await buy()
  expect(await pay(w.world, bought, { amount: dong(1000) })).toMatchObject({ state: 'short' })
  await runJobs(w.world)
  expect(await statesOf(bought)).toEqual(['awaitingPayment'])
  await letTimePass(31)
  expect(await paymentOf(bought)).toMatchObject({ state: 'refunded', refundedDong: 1000n })
  expect(await statesOf(bought)).toEqual(['unpaid'])
  expect(await stockOf(w.world, stall.product.variantId)).toEqual(before)
  await expectSound(w.world)
})

test('money that comes after the deadline still buys the goods while they are there', async () => {
  const bought = await buy()
  await letTimePass(31)
  expect(await statesOf(bought)).toEqual(['unpaid'])
  await pay(w.world, bought)
  await expectSound(w.world)
  expect(await statesOf(bought)).toEqual(['placed'])
})

test('money that comes after the goods were sold to somebody else goes back by itself', async () => {
  const last = await openStall(w.world, 'HTX Hũ cuối', 1)
  const wishes = [{ stall: last, quantity: 1 }]
  const late = await makePurchase(w.world, wishes, 'sandbox')
  await letTimePass(31)
  valueOf(await placePurchase(w.world, await orderFor(w.world, await fillCart(w.world, wishes), wishes)))
  await pay(w.world, late)
  await expectSound(w.world)
  expect(await statesOf(late)).toEqual(['unpaid'])
  expect(await paymentOf(late)).toMatchObject({ state: 'refunded' })
})

test('after a failed payment the shopper pays cash for the same purchase', async () => {
  const bought = await buy()
  await pay(w.world, bought, { kind: 'failed', amount: dong(0) })
  expect((await paymentOf(bought)).state).toBe('failed')
  const { purchaseId, secretHash } = bought
  const again = valueOf(await chooseOtherMethod(w.world, { purchaseId, buyer: { secretHash }, method: 'cash-on-delivery' }))
  expect(again).toMatchObject({ purchaseId, code: bought.code, method: 'cash-on-delivery', expiresAt: null })
  expect(await statesOf(bought)).toEqual(['placed'])
  await expectSound(w.world)
})

test('money for a payment that was left for another one goes back', async () => {
  const bought = await buy()
  const { purchaseId, secretHash } = bought
  valueOf(await chooseOtherMethod(w.world, { purchaseId, buyer: { secretHash }, method: 'cash-on-delivery' }))
  await pay(w.world, bought)
  await expectSound(w.world)
  expect((await paymentOf(bought)).state).toBe('refunded')
  expect(await statesOf(bought)).toEqual(['placed'])
})

test('of two sandbox payments for one purchase the first money counts and the second goes back', async () => {
  const first = await buy()
  const { purchaseId, secretHash } = first
  const second = valueOf(await chooseOtherMethod(w.world, { purchaseId, buyer: { secretHash }, method: 'sandbox' }))
  await pay(w.world, first)
  await pay(w.world, second)
  await expectSound(w.world)
  const states = [(await paymentOf(first)).state, (await paymentOf(second)).state]
  expect(states.sort()).toEqual(['refunded', 'settled'])
})

test('a shopper who comes back after the deadline may pay while there is stock', async () => {
  const bought = await buy()
  await letTimePass(31)
  const { purchaseId, secretHash } = bought
  const again = valueOf(await chooseOtherMethod(w.world, { purchaseId, buyer: { secretHash }, method: 'sandbox' }))
  expect(await statesOf(bought)).toEqual(['awaitingPayment'])
  await pay(w.world, again)
  await expectSound(w.world)
  expect(await statesOf(bought)).toEqual(['placed'])
})
