import { beforeAll, beforeEach, expect, test } from 'vitest'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { declineOrder } from '#app/domain/orders/use-cases/decline-order.server.ts'
import { returnOrder } from '#app/domain/orders/use-cases/return-order.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { queuedJobs } from '#tests/support/make/queued-jobs.ts'
import { acceptedOrder, movesOf, openShop, order, packedOrder, shippedOrder, stateOf, stockOf, stockUp, withNewProduct, type Shop } from './a-shop.ts'

const at = useWorld()
let shop: Shop
let stranger: Shop
beforeAll(async () => {
  stranger = await openShop(at.world)
  shop = await openShop(at.world)
})
beforeEach(async () => {
  shop = await withNewProduct(at.world, shop)
  await stockUp(at.world, shop, 'L1', 10)
})

const because = (orderId: string, changes: { reason?: string; note?: string } = {}) => ({ orderId, reason: 'out-of-stock', note: '', ...changes })
const cameBack = (orderId: string, spoiltLineIds: string[] = []) => ({ orderId, reason: 'refused', note: '', spoiltLineIds })
const untouched = { onHand: 10, allocated: 0, reserved: 0, lots: { L1: { onHand: 10, picked: 0, shipped: 0 } } }
const refundsOf = (paymentId: string) => at.world.db.refund.findMany({ where: { share: { paymentId } } })

test('a declined order frees its goods and tells the buyer why, once', async () => {
  const made = await order(at.world, shop, 3)
  const input = because(made.orderId, { note: 'Mưa lớn, chưa hái được' })
  expect((await declineOrder(at.world, shop.bookkeeper, input)).ok).toBe(true)
  expect((await declineOrder(at.world, shop.leader, input)).ok).toBe(true)
  expect(await at.world.db.vendorOrder.findUniqueOrThrow({ where: { id: made.orderId } })).toMatchObject({
    state: 'declined',
    reason: 'Mưa lớn, chưa hái được',
    closedAt: at.world.clock.now(),
  })
  expect(await stockOf(at.world, shop)).toEqual(untouched)
  expect(await movesOf(at.world, made)).toEqual(['deallocated 3'])
  expect(await at.world.db.payment.findUniqueOrThrow({ where: { id: made.paymentId } })).toMatchObject({ state: 'withdrawn' })
  expect((await queuedJobs(at.world)).filter((job) => job.startsWith('vendorOrderDeclined:'))).toHaveLength(1)
})

test('an order given up after accepting and packing puts everything back and asks the money back once', async () => {
  const made = await packedOrder(at.world, shop, 3, { method: 'sandbox' })
  expect((await declineOrder(at.world, shop.leader, because(made.orderId))).ok).toBe(true)
  expect((await declineOrder(at.world, shop.leader, because(made.orderId))).ok).toBe(true)
  expect(await stateOf(at.world, made)).toBe('cancelled')
  expect(await stockOf(at.world, shop)).toEqual(untouched)
  expect(await at.world.db.lineLot.count({ where: { line: { vendorOrderId: made.orderId } } })).toBe(0)
  const payment = await at.world.db.payment.findUniqueOrThrow({ where: { id: made.paymentId } })
  expect(await refundsOf(made.paymentId)).toMatchObject([{ amountDong: payment.amountDong, reason: 'out-of-stock', state: 'requested' }])
})

test('a packer cannot decline or take back, and nothing happens', async () => {
  const made = await acceptedOrder(at.world, shop, 1)
  const refused = { ok: false, problem: { kind: 'not-your-role' } }
  expect(await declineOrder(at.world, shop.packer, because(made.orderId))).toEqual(refused)
  expect(await returnOrder(at.world, shop.packer, cameBack(made.orderId))).toEqual(refused)
  expect(await stateOf(at.world, made)).toBe('accepted')
})

test.each([
  ['no reason', { reason: '' }],
  ['a reason that is not on the list', { reason: 'refused' }],
  ['"other" without words', { reason: 'other', note: '  ' }],
])('%s is refused', async (_name, changes) => {
  const made = await order(at.world, shop, 1)
  expect(await declineOrder(at.world, shop.leader, because(made.orderId, changes))).toEqual({ ok: false, problem: { kind: 'reason-missing' } })
})

test('a parcel on its way cannot be declined any more', async () => {
  const made = await shippedOrder(at.world, shop, 1)
  expect(await declineOrder(at.world, shop.leader, because(made.orderId))).toEqual({ ok: false, problem: { kind: 'wrong-state', state: 'shipped' } })
})

test('a refused parcel paid on delivery comes back into its lot, and no cash is expected any more', async () => {
  const made = await shippedOrder(at.world, shop, 4)
  expect((await returnOrder(at.world, shop.bookkeeper, cameBack(made.orderId))).ok).toBe(true)
  expect((await returnOrder(at.world, shop.bookkeeper, cameBack(made.orderId))).ok).toBe(true)
  expect(await stateOf(at.world, made)).toBe('returned')
  expect(await stockOf(at.world, shop)).toEqual(untouched)
  expect(await movesOf(at.world, made)).toEqual(['shipped 4', 'returned 4'])
  expect(await at.world.db.payment.findUniqueOrThrow({ where: { id: made.paymentId } })).toMatchObject({ state: 'withdrawn', capturedDong: 0n })
  expect(await refundsOf(made.paymentId)).toEqual([])
})

test('what came back spoilt is written off, and a prepaid buyer gets the money back', async () => {
  const made = await shippedOrder(at.world, shop, 4, { method: 'sandbox' })
  const line = await at.world.db.orderLine.findFirstOrThrow({ where: { vendorOrderId: made.orderId } })
  expect((await returnOrder(at.world, shop.leader, cameBack(made.orderId, [line.id]))).ok).toBe(true)
  expect(await stockOf(at.world, shop)).toMatchObject({ onHand: 6, allocated: 0, lots: { L1: { onHand: 6 } } })
  expect(await movesOf(at.world, made)).toEqual(['shipped 4', 'returned 4', 'wasted 4'])
  expect(await refundsOf(made.paymentId)).toHaveLength(1)
})

test('a delivered parcel that comes back gives back the cash that was collected', async () => {
  const made = await shippedOrder(at.world, shop, 1)
  await deliverOrder(at.world, shop.leader, made.orderId)
  expect((await returnOrder(at.world, shop.leader, cameBack(made.orderId))).ok).toBe(true)
  const payment = await at.world.db.payment.findUniqueOrThrow({ where: { id: made.paymentId } })
  expect(await refundsOf(made.paymentId)).toMatchObject([{ amountDong: payment.amountDong }])
})

test("another shop's order is not there", async () => {
  // Not the buyer of the parcels above: who refuses two pays beforehand.
  const made = await order(at.world, shop, 1, { contact: { phone: '0987654321' } })
  const gone = { ok: false, problem: { kind: 'not-found' } }
  expect(await declineOrder(at.world, stranger.leader, because(made.orderId))).toEqual(gone)
  expect(await returnOrder(at.world, stranger.leader, cameBack(made.orderId))).toEqual(gone)
})
