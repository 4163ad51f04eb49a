import { beforeAll, expect, test } from 'vitest'
import { packingSlips } from '#app/domain/orders/reads/packing-slip.server.ts'
import { vendorOrder } from '#app/domain/orders/reads/vendor-order.server.ts'
import { vendorOrders } from '#app/domain/orders/reads/vendor-orders.server.ts'
import { vendorToday } from '#app/domain/orders/reads/vendor-today.server.ts'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { declineOrder } from '#app/domain/orders/use-cases/decline-order.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct } from '#tests/support/make/product.ts'
import { makeOrder } from '#tests/support/make/vendor-order.ts'
import { acceptedOrder, openShop, order, packedOrder, stockUp, type Shop } from './a-shop.ts'

const at = useWorld()
let shop: Shop
let stranger: Shop
beforeAll(async () => {
  shop = await openShop(at.world)
  stranger = await openShop(at.world)
  await stockUp(at.world, shop, 'SOON', 4, '2026-12-01')
  await stockUp(at.world, shop, 'LATE', 50, '2027-03-01')
})

test('the list shows work oldest first, what is over newest first, with the right counts', async () => {
  const first = await order(at.world, shop, 1)
  at.world.clock.advance(60_000)
  const second = await order(at.world, shop, 2, { note: 'Gọi trước khi giao' })
  await order(at.world, shop, 1, { method: 'sandbox', isPaid: false })
  const { counts, orders, pageCount } = await vendorOrders(at.world, shop.leader, { tab: 'moi' })
  expect(orders.map((row) => row.code)).toEqual([first.code, second.code])
  expect(orders[1]).toMatchObject({ isCash: true, isPickup: false, note: 'Gọi trước khi giao', lines: [{ quantity: 2 }] })
  expect(counts).toEqual({ 'moi': 2, 'dong-goi': 0, 'giao': 0, 'dang-giao': 0, 'xong': 0, 'dung': 0 })
  expect(pageCount).toBe(1)

  await declineOrder(at.world, shop.leader, { orderId: first.orderId, reason: 'quality', note: '' })
  await declineOrder(at.world, shop.leader, { orderId: second.orderId, reason: 'quality', note: '' })
  const stopped = await vendorOrders(at.world, shop.leader, { tab: 'dung' })
  expect(stopped.orders.map((row) => row.code)).toEqual([second.code, first.code])
  expect(stopped.orders[0]?.buyerName).toBe('Nguyễn T. H.')
})

test.each([
  ['the end of the code', (code: string) => code.slice(-6).toLowerCase()],
  ['a name without diacritics', () => 'dang thi mai'],
  ['digits of the phone with blanks', () => '0987 111'],
])('an order is found by %s', async (_name, typed) => {
  const made = await order(at.world, shop, 1, { contact: { name: 'Đặng Thị Mai', phone: '0987111222' } })
  await acceptOrder(at.world, shop.leader, made.orderId)
  const text = typed(made.code)
  const found = await vendorOrders(at.world, shop.leader, { tab: 'moi', text })
  expect(found.orders.map((row) => row.id)).toContain(made.orderId)
  expect((await vendorOrders(at.world, stranger.leader, { tab: 'moi', text })).orders).toEqual([])
})

test('a percent sign finds nothing but itself', async () => {
  expect((await vendorOrders(at.world, shop.leader, { tab: 'moi', text: '%' })).orders).toEqual([])
})

test('the page of an accepted order proposes the lots that expire first and never more than there are', async () => {
  const made = await acceptedOrder(at.world, shop, 6)
  const page = await vendorOrder(at.world, shop.packer, made.orderId)
  expect(page?.lines[0]?.choices.map(({ code, proposed, expiresOn }) => ({ code, proposed, expiresOn }))).toEqual([
    { code: 'SOON', proposed: 4, expiresOn: '2026-12-01' },
    { code: 'LATE', proposed: 2, expiresOn: '2027-03-01' },
  ])
  expect(page?.history.map(({ action, by }) => ({ action, by }))).toEqual([{ action: 'vendor-order.accept', by: 'Nguyễn Văn Thạnh' }])
})

test('the page says what the vendor receives: goods and shipping less the commission frozen at sale', async () => {
  const made = await acceptedOrder(at.world, shop, 2)
  const page = await vendorOrder(at.world, shop.leader, made.orderId)
  const lines = await at.world.db.orderLine.findMany({ where: { vendorOrderId: made.orderId } })
  const commission = lines.reduce((sum, line) => sum + line.commissionDong, 0n)
  expect(page?.commission).toBe(commission)
  expect(page?.vendorReceives).toBe((page?.total ?? 0n) - commission)
})

test('the buyer is masked when the order is over, and only then', async () => {
  const made = await order(at.world, shop, 1)
  expect((await vendorOrder(at.world, shop.leader, made.orderId))?.contact.phone).toBe('0912345678')
  await declineOrder(at.world, shop.leader, { orderId: made.orderId, reason: 'out-of-stock', note: '' })
  const over = await vendorOrder(at.world, shop.leader, made.orderId)
  expect(over).toMatchObject({ contactIsMasked: true, reason: 'out-of-stock', contact: { name: 'Nguyễn T. H.', phone: '•••• ••• 678', addressLine: '•••' } })
})

test('slips come in one document with lots and what to collect; what is over has none', async () => {
  const cash = await packedOrder(at.world, shop, 1)
  const paid = await acceptedOrder(at.world, shop, 1, { method: 'sandbox' })
  const gone = await order(at.world, shop, 1)
  await declineOrder(at.world, shop.leader, { orderId: gone.orderId, reason: 'quality', note: '' })
  const slips = await packingSlips(at.world, shop.packer, [paid.orderId, cash.orderId, gone.orderId, newId(), 'x'])
  expect(slips.map(({ code }) => code).sort()).toEqual([cash.code, paid.code].sort())
  const total = (await at.world.db.vendorOrder.findUniqueOrThrow({ where: { id: cash.orderId } })).totalDong
  expect(slips.find(({ id }) => id === cash.orderId)).toMatchObject({ collect: total, lines: [{ lots: [{ quantity: 1 }] }] })
  expect(slips.find(({ id }) => id === paid.orderId)).toMatchObject({ collect: null, lines: [{ lots: [] }] })
})

test("nobody reads another shop's order, by page, slip or list", async () => {
  const made = await packedOrder(at.world, shop, 1)
  expect(await vendorOrder(at.world, stranger.leader, made.orderId)).toBeNull()
  expect(await vendorOrder(at.world, shop.leader, newId())).toBeNull()
  expect(await vendorOrder(at.world, shop.leader, "' OR 1=1")).toBeNull()
  expect(await packingSlips(at.world, stranger.leader, [made.orderId])).toEqual([])
  expect((await vendorOrders(at.world, stranger.leader, { tab: 'giao' })).orders).toEqual([])
  expect(await vendorToday(at.world, stranger.leader)).toMatchObject({ toAccept: 0, toShip: 0, soldThisMonth: 0n, expiringLots: [] })
})

test('the day counts what waits, what is late, what was sold and what runs out', async () => {
  const fresh = await openShop(at.world)
  await stockUp(at.world, fresh, 'SOON', 6, '2026-12-01')
  const scarce = await makeProduct(at.world, fresh.leader, { nameVi: 'Nước mắm', stock: 2, shippingClass: 'ambient', maxTransitHours: null })
  await order(at.world, fresh, 1)
  await acceptedOrder(at.world, fresh, 1)
  const declined = await order(at.world, fresh, 1)
  await declineOrder(at.world, fresh.leader, { orderId: declined.orderId, reason: 'quality', note: '' })
  await makeOrder(at.world, fresh.leader, { lines: [{ variantId: scarce.variantId, quantity: 2 }] })
  expect(await vendorToday(at.world, fresh.leader)).toMatchObject({
    toAccept: 2,
    toPack: 1,
    toShip: 0,
    late: 0,
    soldToday: 320_000n,
    soldThisMonth: 320_000n,
    ordersThisMonth: 3,
    waitingForModeration: 0,
    lowStock: [{ productVi: 'Nước mắm', available: 0 }, { available: 4 }],
    expiringLots: [{ code: 'SOON', onHand: 6, expiresOn: '2026-12-01', isExpired: false }],
  })
  const before = at.world.clock.now()
  at.world.clock.advance(9 * 24 * 3_600_000)
  expect(await vendorToday(at.world, fresh.leader)).toMatchObject({ late: 2, soldToday: 0n, expiringLots: [{ isExpired: true }] })
  at.world.clock.set(before)
})

test('the number of queries does not grow with the orders', async () => {
  const count = async (work: () => Promise<unknown>) => (await watchQueries(work)).queries.length
  const made = await acceptedOrder(at.world, shop, 1)
  expect(await count(() => vendorOrders(at.world, shop.leader, { tab: 'dong-goi' }))).toBe(2)
  expect(await count(() => vendorOrder(at.world, shop.leader, made.orderId))).toBe(1)
  expect(await count(() => packingSlips(at.world, shop.leader, [made.orderId, newId()]))).toBe(1)
  expect(await count(() => vendorToday(at.world, shop.leader))).toBe(1)
})
