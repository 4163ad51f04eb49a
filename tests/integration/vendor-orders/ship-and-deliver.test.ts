import { beforeAll, beforeEach, expect, test } from 'vitest'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { queuedJobs } from '#tests/support/make/queued-jobs.ts'
import { acceptedOrder, movesOf, openShop, packedOrder, shippedOrder, stateOf, stockOf, stockUp, withNewProduct, type Shop } from './a-shop.ts'

const at = useWorld()
let shop: Shop
let stranger: Shop
beforeAll(async () => {
  stranger = await openShop(at.world)
  shop = await openShop(at.world)
})
beforeEach(async () => {
  shop = await withNewProduct(at.world, shop)
  await stockUp(at.world, shop, 'L1', 10, '2027-03-01')
})

const withCarrier = (orderId: string, changes: { carrier?: string; trackingNumber?: string } = {}) => ({
  orderId,
  carrier: 'ghn',
  trackingNumber: ' ghn 123 456 ',
  ...changes,
})

test('a shipped parcel leaves the lot and the stock once, with its carrier and tidied number', async () => {
  const made = await packedOrder(at.world, shop, 3)
  expect((await shipOrder(at.world, shop.packer, withCarrier(made.orderId))).ok).toBe(true)
  expect((await shipOrder(at.world, shop.packer, withCarrier(made.orderId, { carrier: 'spx' }))).ok).toBe(true)
  expect(await at.world.db.vendorOrder.findUniqueOrThrow({ where: { id: made.orderId } })).toMatchObject({
    state: 'shipped',
    carrier: 'ghn',
    trackingNumber: 'GHN123456',
  })
  expect(await stockOf(at.world, shop)).toEqual({ onHand: 7, allocated: 0, reserved: 0, lots: { L1: { onHand: 7, picked: 0, shipped: 3 } } })
  expect(await movesOf(at.world, made)).toEqual(['shipped 3'])
  expect((await queuedJobs(at.world)).filter((job) => job.startsWith('vendorOrderShipped:'))).toHaveLength(1)
})

test.each([
  ['no carrier', { carrier: 'bồ câu' }, 'carrier-missing'],
  ['no number', { trackingNumber: ' ' }, 'tracking-number-missing'],
  ['a broken number', { trackingNumber: 'số 5' }, 'tracking-number-missing'],
])('%s is refused and the parcel stays packed', async (_name, changes, kind) => {
  const made = await packedOrder(at.world, shop, 1)
  expect(await shipOrder(at.world, shop.packer, withCarrier(made.orderId, changes))).toEqual({ ok: false, problem: { kind } })
  expect(await stateOf(at.world, made)).toBe('packed')
})

test("the vendor's own car needs no number", async () => {
  const made = await packedOrder(at.world, shop, 1)
  expect((await shipOrder(at.world, shop.packer, withCarrier(made.orderId, { carrier: 'own', trackingNumber: '' }))).ok).toBe(true)
})

test('a lot that was recalled or expired after packing does not leave', async () => {
  const made = await packedOrder(at.world, shop, 1)
  const lot = { where: { variantId_code: { variantId: shop.product.variantId, code: 'L1' } } }
  await at.world.db.lot.update({ ...lot, data: { state: 'recalled' } })
  expect(await shipOrder(at.world, shop.leader, withCarrier(made.orderId))).toEqual({ ok: false, problem: { kind: 'lot-recalled', code: 'L1' } })
  await at.world.db.lot.update({ ...lot, data: { state: 'sellable', expiresOn: new Date('2026-11-22T00:00:00Z') } })
  expect(await shipOrder(at.world, shop.leader, withCarrier(made.orderId))).toEqual({ ok: false, problem: { kind: 'lot-expired', code: 'L1' } })
  expect(await stockOf(at.world, shop)).toMatchObject({ onHand: 10, lots: { L1: { picked: 1, shipped: 0 } } })
})

test('delivery records that the carrier took the cash, once', async () => {
  const made = await shippedOrder(at.world, shop, 2)
  expect((await deliverOrder(at.world, shop.packer, made.orderId)).ok).toBe(true)
  expect((await deliverOrder(at.world, shop.packer, made.orderId)).ok).toBe(true)
  const payment = await at.world.db.payment.findUniqueOrThrow({ where: { id: made.paymentId }, include: { events: true, shares: true } })
  expect(payment).toMatchObject({ state: 'settled', capturedDong: payment.amountDong, events: [{ kind: 'settled' }] })
  expect(payment.shares[0]?.capturedDong).toBe(payment.amountDong)
  expect(await stateOf(at.world, made)).toBe('delivered')
})

test('a prepaid parcel is delivered without any cash', async () => {
  const made = await shippedOrder(at.world, shop, 2, { method: 'sandbox' })
  expect((await deliverOrder(at.world, shop.leader, made.orderId)).ok).toBe(true)
  expect(await at.world.db.paymentEvent.count({ where: { paymentId: made.paymentId } })).toBe(1)
})

test('what the buyer fetches is handed over from the packing table: stock leaves and cash is taken then', async () => {
  const made = await packedOrder(at.world, shop, 2, { shippingKind: 'pickup' })
  expect(await shipOrder(at.world, shop.packer, withCarrier(made.orderId))).toEqual({ ok: false, problem: { kind: 'is-picked-up' } })
  expect((await deliverOrder(at.world, shop.packer, made.orderId)).ok).toBe(true)
  expect(await at.world.db.vendorOrder.findUniqueOrThrow({ where: { id: made.orderId } })).toMatchObject({ state: 'delivered', shippedAt: null })
  expect(await stockOf(at.world, shop)).toMatchObject({ onHand: 8, allocated: 0, lots: { L1: { onHand: 8, picked: 0, shipped: 2 } } })
  expect(await at.world.db.payment.findUniqueOrThrow({ where: { id: made.paymentId } })).toMatchObject({ state: 'settled' })
})

test('steps cannot be skipped', async () => {
  const made = await acceptedOrder(at.world, shop, 1)
  const wrong = { ok: false, problem: { kind: 'wrong-state', state: 'accepted' } }
  expect(await shipOrder(at.world, shop.leader, withCarrier(made.orderId))).toEqual(wrong)
  expect(await deliverOrder(at.world, shop.leader, made.orderId)).toEqual(wrong)
})

test("another shop's parcel is not there", async () => {
  const made = await packedOrder(at.world, shop, 1)
  const gone = { ok: false, problem: { kind: 'not-found' } }
  expect(await shipOrder(at.world, stranger.leader, withCarrier(made.orderId))).toEqual(gone)
  expect(await deliverOrder(at.world, stranger.leader, made.orderId)).toEqual(gone)
})
