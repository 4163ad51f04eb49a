import { beforeAll, expect, test } from 'vitest'
import { justBought } from '#app/domain/orders/reads/just-bought.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { add, dong } from '#app/domain/shared/money.ts'
import { addMinutes } from '#app/domain/shared/time.ts'
import { movableClock } from '#app/platform/clock.ts'
import { useWorld } from '#tests/support/database.ts'
import { fillCart, makePurchase, openStall, orderFor, problemOf, type Stall } from '#tests/support/make/purchase.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { expectSound, stockOf } from '#tests/support/sound.ts'

const w = useWorld()
let fruit: Stall
let sauce: Stall

beforeAll(async () => {
  fruit = await openStall(w.world, 'HTX Thanh long')
  sauce = await openStall(w.world, 'HTX Nước mắm')
})

test('one checkout at two cooperatives in cash is with both at once, and the goods are theirs no more', async () => {
  const before = await stockOf(w.world, fruit.product.variantId)
  const bought = await makePurchase(w.world, [{ stall: fruit, quantity: 2 }, { stall: sauce, quantity: 1 }])
  const orders = await w.world.db.vendorOrder.findMany({ where: { purchaseId: bought.purchaseId }, include: { lines: true } })
  expect(orders.map((order) => order.state)).toEqual(['placed', 'placed'])
  expect(add(...orders.map((order) => dong(order.totalDong)))).toBe(bought.total)
  // 2 × 80.000 + 80.000, and the carrier: 25.000 and 5.000 for each started kilogram of 4,6 and 2,3.
  expect(bought.total).toBe(240_000n + 50_000n + 40_000n)
  expect((await stockOf(w.world, fruit.product.variantId)).allocated).toBe(before.allocated + 2)
  expect(bought.expiresAt).toBeNull()
  await expectSound(w.world)
})

test('a prepaid checkout keeps the goods for half an hour', async () => {
  const bought = await makePurchase(w.world, [{ stall: fruit, quantity: 3 }], 'sandbox')
  expect(bought.expiresAt).toEqual(new Date(w.world.clock.now().getTime() + 30 * 60_000))
  expect((await stockOf(w.world, fruit.product.variantId)).reserved).toBe(3)
  await expectSound(w.world)
})

test('ordering the same cart again shows the same purchase', async () => {
  const wishes = [{ stall: fruit, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes)
  const first = valueOf(await placePurchase(w.world, input))
  const second = valueOf(await placePurchase(w.world, { ...input, method: 'sandbox' }))
  expect(second).toEqual({ ...first, isRepeat: true })
})

test('for an hour a buyer whose cart is empty is led to the order it became, and nobody else is', async () => {
  const wishes = [{ stall: fruit, quantity: 1 }]
  const cartId = await fillCart(w.world, wishes)
  const { tokenHash } = await w.world.db.cart.findUniqueOrThrow({ where: { id: cartId } })
  const owner = { userId: null, tokenHash }
  expect(await justBought(w.world, owner)).toBeNull()
  valueOf(await placePurchase(w.world, await orderFor(w.world, cartId, wishes)))
  expect(await justBought(w.world, owner)).toBe(cartId)
  expect(await justBought(w.world, { userId: null, tokenHash: null })).toBeNull()
  expect(await justBought(w.world, { userId: newId(), tokenHash })).toBeNull()
  const later = { ...w.world, clock: movableClock(addMinutes(w.world.clock.now(), 61)) }
  expect(await justBought(later, owner)).toBeNull()
})

test('a price that changed since the review page is said, and nothing is ordered', async () => {
  const wishes = [{ stall: fruit, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes)
  const problem = problemOf(await placePurchase(w.world, { ...input, shownTotal: dong(1000) }))
  expect(problem).toEqual({ kind: 'price-changed', total: input.shownTotal })
  expect(await w.world.db.purchase.count({ where: { cartId: input.cartId } })).toBe(0)
})

test('what is sold out is named, and the cart is kept', async () => {
  const wishes = [{ stall: fruit, quantity: 1 }, { stall: sauce, quantity: 150 }]
  const cartId = await fillCart(w.world, wishes)
  const problem = problemOf(await placePurchase(w.world, await orderFor(w.world, cartId, wishes)))
  expect(problem).toMatchObject({ kind: 'sold-out', lines: [{ variantId: sauce.product.variantId, wanted: 150, available: 99 }] })
  expect((await w.world.db.cart.findUniqueOrThrow({ where: { id: cartId } })).state).toBe('open')
  await expectSound(w.world)
})

test('goods that were kept for somebody whose time to pay is over are for sale at once', async () => {
  const stall = await openStall(w.world, 'HTX Một hũ', 1)
  await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  const wishes = [{ stall, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes)
  expect(problemOf(await placePurchase(w.world, input)).kind).toBe('sold-out')
  w.world.clock.advance(31 * 60_000)
  expect((await placePurchase(w.world, input)).ok).toBe(true)
  await expectSound(w.world)
})

test.each([
  ['a ward that does not exist', { address: { wardCode: '99999', addressLine: 'x', note: '' } }, 'ward-unknown'],
  ['no shipping chosen', { shipping: {} }, 'shipping-missing'],
  ['a cart that is not there', { cartId: '00000000-0000-7000-8000-000000000000' }, 'cart-gone'],
])('%s is refused', async (_name, changes, kind) => {
  const wishes = [{ stall: fruit, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes)
  expect(problemOf(await placePurchase(w.world, { ...input, ...changes })).kind).toBe(kind)
})

test('alcohol needs a declared age of eighteen and is never paid in cash', async () => {
  const wine = await openStall(w.world, 'HTX Vang nho')
  await w.world.db.product.update({ where: { id: wine.product.productId }, data: { ageRestricted: true, cashlessOnly: true } })
  const wishes = [{ stall: wine, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes)
  const order = (changes: object) => placePurchase(w.world, { ...input, method: 'sandbox', shownTotal: dong(120_000), ...changes })
  expect(problemOf(await order({})).kind).toBe('age-not-declared')
  expect(problemOf(await order({ birthDate: new Date('2010-01-01') })).kind).toBe('under-age')
  const born = { birthDate: new Date('1990-01-01') }
  expect(problemOf(await order({ ...born, method: 'cash-on-delivery' }))).toMatchObject({ kind: 'cash-refused', reason: 'alcohol' })
  expect((await order(born)).ok).toBe(true)
})

test('what is no longer for sale cannot be ordered', async () => {
  const stall = await openStall(w.world, 'HTX Nghỉ bán')
  const wishes = [{ stall, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes)
  await w.world.db.product.update({ where: { id: stall.product.productId }, data: { state: 'withdrawn' } })
  expect(problemOf(await placePurchase(w.world, input))).toMatchObject({ kind: 'not-for-sale', lines: [{ variantId: stall.product.variantId }] })
})

test('fresh goods refuse a carrier that takes longer than they keep', async () => {
  const stall = await openStall(w.world, 'HTX Dâu tây')
  await w.world.db.product.update({ where: { id: stall.product.productId }, data: { maxTransitHours: 48 } })
  const wishes = [{ stall, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes)
  expect(problemOf(await placePurchase(w.world, input))).toEqual({ kind: 'shipping-refused', vendorIds: [stall.vendor.vendorId] })
})
