import { expect, test } from 'vitest'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillCart, makePurchase, openStall, orderFor, problemOf, type Stall } from '#tests/support/make/purchase.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { pay, sandboxEvent } from '#tests/support/pay.ts'
import { runJobs } from '#tests/support/run-jobs.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'

const w = useWorld()

async function inputs(stall: Stall, count: number, method: 'sandbox' | 'cash-on-delivery' = 'cash-on-delivery') {
  const wishes = [{ stall, quantity: 1 }]
  const first = await orderFor(w.world, await fillCart(w.world, wishes), wishes, method)
  const others = Array.from({ length: count - 1 }, async () => ({ ...first, cartId: await fillCart(w.world, wishes), secretHash: crypto.randomUUID() }))
  return [first, ...(await Promise.all(others))]
}

test('of two buyers and one last jar exactly one gets it, and the other is told which line and keeps the cart', async () => {
  const stall = await openStall(w.world, 'HTX Hũ cuối', 1)
  const results = await Promise.all((await inputs(stall, 2)).map((input) => placePurchase(w.world, input)))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  const lost = results.find((result) => !result.ok)
  expect(lost && problemOf(lost)).toMatchObject({
    kind: 'sold-out',
    lines: [{ variantId: stall.product.variantId, nameVi: 'Hàng của HTX Hũ cuối', wanted: 1, available: 0 }],
  })
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 1, allocated: 1, reserved: 0 })
  await expectSound(w.world)
})

test('five hundred buyers and fifty units: fifty get one, whichever way they pay, and everybody else is told so', { timeout: 120_000 }, async () => {
  const stall = await openStall(w.world, 'HTX Năm mươi hũ', 50)
  const mixed = [...(await inputs(stall, 250)), ...(await inputs(stall, 250, 'sandbox'))]
  // A hundred at any moment on twenty connections: more would only wait in line for a connection.
  const queue = mixed.values()
  const lanes = Array.from({ length: 100 }, async () => {
    const own = []
    for (const input of queue) own.push(await placePurchase(w.world, input))
    return own
  })
  const results = (await Promise.all(lanes)).flat()
  expect(results).toHaveLength(500)
  expect(results.filter((result) => result.ok)).toHaveLength(50)
  const refusals = new Set(results.filter((result) => !result.ok).map((result) => problemOf(result).kind))
  expect([...refusals]).toEqual(['sold-out'])
  const { allocated, reserved } = await stockOf(w.world, stall.product.variantId)
  expect(allocated + reserved).toBe(50)
  await expectSound(w.world)
})

test('carts that hold the same goods in opposite order never wait for each other for ever', async () => {
  const [a, b] = [await openStall(w.world, 'HTX A'), await openStall(w.world, 'HTX B')]
  const [ab, ba] = [[{ stall: a, quantity: 1 }, { stall: b, quantity: 1 }], [{ stall: b, quantity: 1 }, { stall: a, quantity: 1 }]]
  const many = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const wishes = index % 2 ? ab : ba
      return orderFor(w.world, await fillCart(w.world, wishes), wishes)
    }),
  )
  const results = await Promise.all(many.map((input) => placePurchase(w.world, input)))
  expect(results.every((result) => result.ok)).toBe(true)
  await expectSound(w.world)
})

test('a double click on the order button makes one purchase, and both clicks show it', async () => {
  const stall = await openStall(w.world, 'HTX Hai lần')
  const [input] = await inputs(stall, 1)
  if (!input) throw new Error('One cart was asked for')
  const results = await Promise.all(Array.from({ length: 4 }, () => placePurchase(w.world, input)))
  const purchases = results.map(valueOf)
  expect(new Set(purchases.map((purchase) => purchase.purchaseId)).size).toBe(1)
  expect(purchases.filter((purchase) => !purchase.isRepeat)).toHaveLength(1)
  expect(await stockOf(w.world, stall.product.variantId)).toMatchObject({ allocated: 1 })
  await expectSound(w.world)
})

test('the same provider event five times at once has one effect', async () => {
  const stall = await openStall(w.world, 'HTX Năm tin')
  const bought = await makePurchase(w.world, [{ stall, quantity: 2 }], 'sandbox')
  const event = sandboxEvent(w.world, bought)
  const told = await Promise.all(Array.from({ length: 5 }, () => recordEvent(w.world, { provider: 'sandbox', event })))
  expect(told.map((one) => valueOf(one).kind).sort()).toEqual(['kept', 'repeat', 'repeat', 'repeat', 'repeat'])
  await expectSound(w.world)
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 100, allocated: 2, reserved: 0 })
})

test('browser, webhook and retry confirm a paid purchase at once: it is confirmed once', async () => {
  const stall = await openStall(w.world, 'HTX Ba ngả')
  const bought = await makePurchase(w.world, [{ stall, quantity: 2 }], 'sandbox')
  await pay(w.world, bought)
  await Promise.all(Array.from({ length: 4 }, () => confirmPaidPurchase(w.world, bought)))
  await expectSound(w.world)
  const moves = await w.world.db.stockMove.groupBy({ by: ['kind'], where: { cause: `purchase:${bought.purchaseId}` }, _sum: { quantity: true } })
  expect(Object.fromEntries(moves.map((move) => [move.kind, move._sum.quantity]))).toEqual({ reserved: 2, released: 2, allocated: 2 })
})

test('cancel against accept: one of the two happens, and stock follows it', async () => {
  const stall = await openStall(w.world, 'HTX Huỷ hay nhận')
  for (let round = 0; round < 6; round++) {
    const { purchaseId, secretHash, vendorOrderIds } = await makePurchase(w.world, [{ stall, quantity: 1 }])
    const [orderId = ''] = vendorOrderIds
    const [cancelled, accepted] = await Promise.all([
      cancelByBuyer(w.world, { purchaseId, buyer: { secretHash }, vendorOrderId: orderId, reason: 'đổi ý' }),
      acceptOrder(w.world, stall.vendor, orderId),
    ])
    expect([cancelled.ok, accepted.ok].filter(Boolean)).toHaveLength(1)
    const { state } = await w.world.db.vendorOrder.findUniqueOrThrow({ where: { id: orderId } })
    expect(state).toBe(cancelled.ok ? 'cancelled' : 'accepted')
  }
  await expectSound(w.world)
})

test('cancel against pay: the goods are free and the money is back, whoever came first', async () => {
  const stall = await openStall(w.world, 'HTX Huỷ hay trả')
  for (let round = 0; round < 6; round++) {
    const bought = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
    const { purchaseId, secretHash, paymentId } = bought
    await Promise.all([
      cancelByBuyer(w.world, { purchaseId, buyer: { secretHash }, vendorOrderId: null, reason: 'đổi ý' }),
      pay(w.world, bought).then(() => confirmPaidPurchase(w.world, { paymentId })),
    ])
    await runJobs(w.world)
    const payment = await w.world.db.payment.findUniqueOrThrow({ where: { id: paymentId } })
    const orders = await w.world.db.vendorOrder.findMany({ where: { purchaseId } })
    expect(orders.map((order) => order.state)).toEqual(['cancelled'])
    expect(payment.refundedDong).toBe(payment.amountDong)
  }
  expect(await stockOf(w.world, stall.product.variantId)).toEqual({ onHand: 100, allocated: 0, reserved: 0 })
  await expectSound(w.world)
})
