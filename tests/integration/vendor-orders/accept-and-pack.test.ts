import { beforeAll, beforeEach, expect, test } from 'vitest'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { acceptOrders } from '#app/domain/orders/use-cases/accept-orders.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useWorld } from '#tests/support/database.ts'
import { queuedJobs } from '#tests/support/make/queued-jobs.ts'
import { acceptedOrder, openShop, order, packedOrder, stateOf, stockOf, stockUp, withNewProduct, type Shop } from './a-shop.ts'

const at = useWorld()
let shop: Shop
let stranger: Shop
beforeAll(async () => {
  stranger = await openShop(at.world)
  shop = await openShop(at.world)
})

beforeEach(async () => {
  shop = await withNewProduct(at.world, shop)
})

const lineOf = async (orderId: string) => at.world.db.orderLine.findFirstOrThrow({ where: { vendorOrderId: orderId }, include: { lots: true } })

test('a packer accepts a new order, the trail names them and the buyer is told once, however often they press', async () => {
  await stockUp(at.world, shop, 'L1', 10)
  const made = await order(at.world, shop, 2)
  expect(await acceptOrder(at.world, shop.packer, made.orderId)).toEqual({ ok: true, value: undefined })
  expect(await acceptOrder(at.world, shop.leader, made.orderId)).toEqual({ ok: true, value: undefined })
  const audit = await at.world.db.auditEvent.findMany({ where: { subjectId: made.orderId } })
  expect(audit.map(({ action, actorUserId }) => ({ action, actorUserId }))).toEqual([
    { action: 'vendor-order.accept', actorUserId: shop.packer.userId },
  ])
  expect((await queuedJobs(at.world)).filter((job) => job.startsWith('vendorOrderAccepted:'))).toHaveLength(1)
})

test('two presses at the same moment count once', async () => {
  await stockUp(at.world, shop, 'L1', 10)
  const made = await order(at.world, shop, 1)
  const results = await Promise.all([1, 2, 3].map(() => acceptOrder(at.world, shop.leader, made.orderId)))
  expect(results.every((result) => result.ok)).toBe(true)
  expect(await at.world.db.auditEvent.count({ where: { subjectId: made.orderId, action: 'vendor-order.accept' } })).toBe(1)
})

test('accepting many at once takes those that can be, and says how many could not', async () => {
  await stockUp(at.world, shop, 'L1', 10)
  const [one, two] = [await order(at.world, shop, 1), await order(at.world, shop, 1)]
  const result = await acceptOrders(at.world, shop.packer, [one.orderId, two.orderId, one.orderId, newId(), 'không phải mã'])
  expect(result).toEqual({ accepted: 2, refused: 2 })
})

test('packing takes what expires first, splits over lots and marks it picked', async () => {
  await stockUp(at.world, shop, 'LATE', 5, '2027-03-01')
  await stockUp(at.world, shop, 'NEVER', 5)
  await stockUp(at.world, shop, 'SOON', 2, '2026-12-01')
  const made = await acceptedOrder(at.world, shop, 4)
  expect((await packOrder(at.world, shop.packer, { orderId: made.orderId, lots: [] })).ok).toBe(true)
  expect((await packOrder(at.world, shop.packer, { orderId: made.orderId, lots: [] })).ok).toBe(true)
  expect(await stateOf(at.world, made)).toBe('packed')
  expect(await stockOf(at.world, shop)).toEqual({
    onHand: 12,
    allocated: 4,
    reserved: 0,
    lots: {
      LATE: { onHand: 5, picked: 2, shipped: 0 },
      NEVER: { onHand: 5, picked: 0, shipped: 0 },
      SOON: { onHand: 2, picked: 2, shipped: 0 },
    },
  })
  const line = await lineOf(made.orderId)
  expect(line.lots.reduce((sum, lot) => sum + lot.quantity, 0)).toBe(4)
})

test('another sellable lot may be chosen by hand', async () => {
  await stockUp(at.world, shop, 'SOON', 5, '2026-12-01')
  const late = await stockUp(at.world, shop, 'LATE', 5, '2027-03-01')
  const made = await acceptedOrder(at.world, shop, 2)
  const line = await lineOf(made.orderId)
  const result = await packOrder(at.world, shop.packer, { orderId: made.orderId, lots: [{ lineId: line.id, lotId: late, quantity: 2 }] })
  expect(result.ok).toBe(true)
  expect((await lineOf(made.orderId)).lots).toMatchObject([{ lotId: late, quantity: 2 }])
})

test('an expired lot is refused by hand and never proposed; nothing is kept of the attempt', async () => {
  const old = await stockUp(at.world, shop, 'OLD', 5, '2026-11-23')
  await stockUp(at.world, shop, 'NEW', 5, '2027-03-01')
  const made = await acceptedOrder(at.world, shop, 3)
  const line = await lineOf(made.orderId)
  const before = at.world.clock.now()
  at.world.clock.advance(24 * 3_600_000)
  const byHand = await packOrder(at.world, shop.leader, { orderId: made.orderId, lots: [{ lineId: line.id, lotId: old, quantity: 3 }] })
  expect(byHand).toEqual({ ok: false, problem: { kind: 'lot-expired', code: 'OLD' } })
  expect(await stateOf(at.world, made)).toBe('accepted')
  expect((await packOrder(at.world, shop.leader, { orderId: made.orderId, lots: [] })).ok).toBe(true)
  at.world.clock.set(before)
  expect((await stockOf(at.world, shop)).lots).toMatchObject({ OLD: { picked: 0 }, NEW: { picked: 3 } })
})

test('a recalled lot is refused, and when nothing else is left the order says how much there is', async () => {
  const bad = await stockUp(at.world, shop, 'BAD', 5)
  await stockUp(at.world, shop, 'GOOD', 1)
  const made = await acceptedOrder(at.world, shop, 3)
  await at.world.db.lot.update({ where: { id: bad }, data: { state: 'recalled' } })
  const line = await lineOf(made.orderId)
  const byHand = await packOrder(at.world, shop.leader, { orderId: made.orderId, lots: [{ lineId: line.id, lotId: bad, quantity: 3 }] })
  expect(byHand).toEqual({ ok: false, problem: { kind: 'lot-recalled', code: 'BAD' } })
  const proposed = await packOrder(at.world, shop.leader, { orderId: made.orderId, lots: [] })
  expect(proposed).toMatchObject({ ok: false, problem: { kind: 'lots-do-not-add-up', wanted: 3, chosen: 1 } })
})

test('lots that do not add up, of another shop, or packed for somebody else are refused', async () => {
  const lot = await stockUp(at.world, shop, 'L1', 5)
  const foreign = await stockUp(at.world, stranger, 'X1', 5)
  await packedOrder(at.world, shop, 3)
  const made = await acceptedOrder(at.world, shop, 2)
  await stockUp(at.world, shop, 'L2', 5)
  const rival = await packedOrder(at.world, shop, 1)
  expect(await stateOf(at.world, rival)).toBe('packed')
  const line = await lineOf(made.orderId)
  const pack = (lotId: string, quantity: number) =>
    packOrder(at.world, shop.leader, { orderId: made.orderId, lots: [{ lineId: line.id, lotId, quantity }] })
  expect(await pack(lot, 1)).toMatchObject({ problem: { kind: 'lots-do-not-add-up', wanted: 2, chosen: 1 } })
  expect(await pack(foreign, 2)).toMatchObject({ problem: { kind: 'lot-unknown' } })
  expect(await pack(lot, 2)).toMatchObject({ problem: { kind: 'lot-short', code: 'L1', free: 1 } })
})

test('an order cannot be packed before it is accepted', async () => {
  await stockUp(at.world, shop, 'L1', 5)
  const made = await order(at.world, shop, 1)
  expect(await packOrder(at.world, shop.leader, { orderId: made.orderId, lots: [] })).toEqual({
    ok: false,
    problem: { kind: 'wrong-state', state: 'placed' },
  })
})

test("an order that waits for its payment, and another shop's order, are not there", async () => {
  await stockUp(at.world, shop, 'L1', 5)
  const unpaid = await order(at.world, shop, 1, { method: 'sandbox', isPaid: false })
  const made = await order(at.world, shop, 1)
  const gone = { ok: false, problem: { kind: 'not-found' } }
  expect(await acceptOrder(at.world, shop.leader, unpaid.orderId)).toEqual(gone)
  expect(await acceptOrder(at.world, stranger.leader, made.orderId)).toEqual(gone)
  expect(await packOrder(at.world, stranger.leader, { orderId: made.orderId, lots: [] })).toEqual(gone)
})
