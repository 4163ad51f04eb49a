import { beforeAll, expect, test, vi } from 'vitest'
import { cartCount } from '#app/domain/cart/reads/cart-count.server.ts'
import { cartPage } from '#app/domain/cart/reads/cart-page.server.ts'
import { openCart, ownCart } from '#app/domain/cart/reads/own-cart.server.ts'
import { MAX_LINES } from '#app/domain/cart/rules/cart-limits.ts'
import type { CartOwner } from '#app/domain/cart/rules/cart-owner.ts'
import { changeQuantity } from '#app/domain/cart/use-cases/change-quantity.server.ts'
import { forgetCarts } from '#app/domain/cart/use-cases/forget-carts.server.ts'
import { keepCheckout } from '#app/domain/cart/use-cases/keep-checkout.server.ts'
import { putInCart } from '#app/domain/cart/use-cases/put-in-cart.server.ts'
import { removeLine } from '#app/domain/cart/use-cases/remove-line.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { addHours } from '#app/domain/shared/time.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct, valueOf } from '#tests/support/make/product.ts'
import { openStall, type Stall } from '#tests/support/make/purchase.ts'

const holder = useWorld()
let stall: Stall
let other: Stall

beforeAll(async () => {
  stall = await openStall(holder.world, 'HTX Một', 3)
  other = await openStall(holder.world, 'HTX Hai')
}, 60_000)

const aGuest = (): CartOwner => ({ userId: null, tokenHash: newId() })
const variant = () => stall.product.variantId

async function put(owner: CartOwner, quantity = 1, key: string | null = null, variantId = variant()) {
  return putInCart(holder.world, { owner, newTokenHash: owner.tokenHash ?? newId(), variantId, quantity, key })
}

test('the first put makes the cart, the next ones fill the same', async () => {
  const guest = aGuest()
  expect(valueOf(await put(guest, 2)).isNewCart).toBe(true)
  expect(valueOf(await put(guest, 1)).isNewCart).toBe(false)
  const cart = await cartPage(holder.world, guest)
  expect(cart.vendors[0]?.lines[0]).toMatchObject({ quantity: 3, unitPrice: 80_000n, total: 240_000n, problem: null })
  expect(await cartCount(holder.world, guest)).toBe(1)
})

test('a form sent twice adds once; the same form made anew adds again', async () => {
  const guest = aGuest()
  await put(guest, 1)
  const key = newId()
  await Promise.all([put(guest, 2, key), put(guest, 2, key)])
  expect((await cartPage(holder.world, guest)).vendors[0]?.lines[0]?.quantity).toBe(3)
  await put(guest, 2, newId())
  expect((await cartPage(holder.world, guest)).vendors[0]?.lines[0]?.quantity).toBe(5)
})

test.each([0, -1, 1000, 1e9, 1.5, Number.NaN])('%d pieces are refused and make no cart', async (quantity) => {
  const guest = aGuest()
  expect(await put(guest, quantity)).toEqual({ ok: false, problem: { kind: 'quantity-wrong' } })
  expect(await openCart(holder.world, guest)).toBeNull()
})

test('a sum over the limit stops at the limit', async () => {
  const guest = aGuest()
  await put(guest, 999)
  await put(guest, 999)
  expect((await cartPage(holder.world, guest)).vendors[0]?.lines[0]?.quantity).toBe(999)
})

test('what does not exist or is not on sale is refused kindly, and no cart is left behind', async () => {
  const guest = aGuest()
  for (const variantId of [newId(), 'no-id', "'; DROP TABLE cart; --"]) {
    expect(await put(guest, 1, null, variantId)).toEqual({ ok: false, problem: { kind: 'not-for-sale' } })
  }
  expect(await openCart(holder.world, guest)).toBeNull()
})

test('a product that was taken off sale stays in the cart and says so', async () => {
  const guest = aGuest()
  await put(guest, 1, null, other.product.variantId)
  await holder.world.db.variant.update({ where: { id: other.product.variantId }, data: { isActive: false } })
  const cart = await cartPage(holder.world, guest)
  await holder.world.db.variant.update({ where: { id: other.product.variantId }, data: { isActive: true } })
  expect(cart).toMatchObject({ lineCount: 1, problemCount: 1 })
  expect(cart.vendors[0]?.lines[0]?.problem).toEqual({ kind: 'not-for-sale' })
})

test('more than there is may be wished for; the line says how many are left', async () => {
  const guest = aGuest()
  await put(guest, 7)
  expect((await cartPage(holder.world, guest)).vendors[0]?.lines[0]?.problem).toEqual({ kind: 'only-left', available: 3 })
})

test('a quantity is changed and a line removed only in the owner’s own cart', async () => {
  const guest = aGuest()
  const stranger = aGuest()
  await put(guest, 2)
  await put(stranger, 1, null, other.product.variantId)
  expect(await changeQuantity(holder.world, { owner: stranger, variantId: variant(), quantity: 9 })).toMatchObject({ ok: false })
  await removeLine(holder.world, { owner: stranger, variantId: variant() })
  expect(await cartCount(holder.world, guest)).toBe(1)
  expect(await changeQuantity(holder.world, { owner: guest, variantId: variant(), quantity: 3 })).toMatchObject({ ok: true })
  await removeLine(holder.world, { owner: guest, variantId: variant() })
  await removeLine(holder.world, { owner: guest, variantId: variant() })
  expect(await cartCount(holder.world, guest)).toBe(0)
})

test('a cart is nobody’s but its owner’s, also by its id', async () => {
  const guest = aGuest()
  const { cartId } = valueOf(await put(guest))
  expect(await ownCart(holder.world, guest, cartId)).toMatchObject({ id: cartId, state: 'open' })
  expect(await ownCart(holder.world, aGuest(), cartId)).toBeNull()
  expect(await ownCart(holder.world, { userId: newId(), tokenHash: guest.tokenHash }, cartId)).toBeNull()
  expect(await ownCart(holder.world, { userId: null, tokenHash: null }, cartId)).toBeNull()
  expect(await ownCart(holder.world, guest, 'no-id')).toBeNull()
})

test('the page is one query and the count one, however many sellers', async () => {
  const guest = aGuest()
  await put(guest)
  await put(guest, 1, null, other.product.variantId)
  const page = await watchQueries(() => cartPage(holder.world, guest))
  expect(page.result.vendors).toHaveLength(2)
  expect(page.queries).toHaveLength(1)
  expect((await watchQueries(() => cartCount(holder.world, guest))).queries).toHaveLength(1)
  expect((await watchQueries(() => cartCount(holder.world, { userId: null, tokenHash: null }))).queries).toHaveLength(0)
})

test('carts that nobody touched for 60 days are forgotten, unfinished checkouts after a day', async () => {
  const { world } = holder
  const old = aGuest()
  valueOf(await put(old))
  expect(await keepCheckout(world, old, { name: 'Hoa' })).toBe(true)
  const start = world.clock.now()
  world.clock.set(addHours(start, 25))
  const young = aGuest()
  await put(young)
  expect((await forgetCarts(world)).drafts).toBe(1)
  expect(await openCart(world, old)).toMatchObject({ draft: {} })
  world.clock.set(addHours(start, 60 * 24 + 1))
  await forgetCarts(world)
  expect(await openCart(world, old)).toBeNull()
  expect(await openCart(world, young)).not.toBeNull()
  world.clock.set(start)
})

test('many puts at once into a cart that is nearly full stop at exactly a hundred lines', async () => {
  const guest = aGuest()
  const { cartId } = valueOf(await put(guest))
  await holder.world.db.cartLine.createMany({ data: Array.from({ length: MAX_LINES - 2 }, () => ({ id: newId(), cartId, variantId: newId(), quantity: 1, addedAt: holder.world.clock.now() })) })
  const packs = Array.from({ length: 6 }, (_, index) => ({ nameVi: `Túi ${index + 1}` }))
  const { variantIds } = await makeProduct(holder.world, stall.vendor, { variants: packs })
  // All have begun, and would have counted the lines, before the first may write.
  const { outcomes } = await holder.world.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM cart WHERE id = ${cartId}::uuid FOR UPDATE`
    const outcomes = Promise.all(variantIds.map((id) => put(guest, 1, null, id)))
    await vi.waitFor(async () => expect(await waitingForLocks()).toBe(variantIds.length))
    return { outcomes }
  })
  const refused = (await outcomes).flatMap((outcome) => (outcome.ok ? [] : [outcome.problem.kind]))
  expect(refused).toEqual(variantIds.slice(1).map(() => 'cart-full'))
  expect(await holder.world.db.cartLine.count({ where: { cartId } })).toBe(MAX_LINES)
})

async function waitingForLocks(): Promise<number> {
  const { rows } = await holder.world.opened.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  )
  return rows[0]?.count ?? 0
}
