import { beforeAll, expect, test } from 'vitest'
import { cartPage } from '#app/domain/cart/reads/cart-page.server.ts'
import { openCart } from '#app/domain/cart/reads/own-cart.server.ts'
import type { CartOwner } from '#app/domain/cart/rules/cart-owner.ts'
import { keepCheckout } from '#app/domain/cart/use-cases/keep-checkout.server.ts'
import { mergeCarts } from '#app/domain/cart/use-cases/merge-carts.server.ts'
import { putInCart } from '#app/domain/cart/use-cases/put-in-cart.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { openStall, type Stall } from '#tests/support/make/purchase.ts'
import { makeUser } from '#tests/support/make/user.ts'

const holder = useWorld()
let one: Stall
let two: Stall

beforeAll(async () => {
  one = await openStall(holder.world, 'HTX Một')
  two = await openStall(holder.world, 'HTX Hai')
}, 60_000)

async function put(owner: CartOwner, stall: Stall, quantity: number) {
  const newTokenHash = owner.tokenHash ?? newId()
  return valueOf(await putInCart(holder.world, { owner, newTokenHash, variantId: stall.product.variantId, quantity, key: newId() }))
}

async function quantities(owner: CartOwner): Promise<Record<string, number>> {
  const { vendors } = await cartPage(holder.world, owner)
  return Object.fromEntries(vendors.flatMap(({ lines }) => lines.map((line) => [line.variantId, line.quantity])))
}

async function someone() {
  const { userId } = await makeUser(holder.world)
  const account: CartOwner = { userId, tokenHash: null }
  const tokenHash = newId()
  const guest: CartOwner = { userId: null, tokenHash }
  return { userId, tokenHash, account, guest }
}

test('a guest who signs in for the first time takes the cart along, and the cookie opens it no more', async () => {
  const { account, guest, ...who } = await someone()
  await put(guest, one, 2)
  await mergeCarts(holder.world, who)
  expect(await quantities(account)).toEqual({ [one.product.variantId]: 2 })
  expect(await openCart(holder.world, guest)).toBeNull()
})

test('with a cart in the account both are added up, once', async () => {
  const { account, guest, ...who } = await someone()
  await put(account, one, 2)
  await put(guest, one, 3)
  await put(guest, two, 1)
  await mergeCarts(holder.world, who)
  await mergeCarts(holder.world, who)
  expect(await quantities(account)).toEqual({ [one.product.variantId]: 5, [two.product.variantId]: 1 })
})

test('sums stop at 999', async () => {
  const { account, guest, ...who } = await someone()
  await put(account, one, 900)
  await put(guest, one, 900)
  await mergeCarts(holder.world, who)
  expect(await quantities(account)).toEqual({ [one.product.variantId]: 999 })
})

test('what was typed at checkout comes along', async () => {
  const { account, guest, ...who } = await someone()
  await put(account, two, 1)
  await put(guest, one, 1)
  await keepCheckout(holder.world, guest, { name: 'Hoa', phone: '0912345678' })
  await mergeCarts(holder.world, who)
  expect((await openCart(holder.world, account))?.draft).toEqual({ name: 'Hoa', phone: '0912345678' })
})

test('two puts at once into an account without a cart end in one cart', async () => {
  const { account, userId } = await someone()
  await Promise.all([put(account, one, 1), put(account, two, 1), put(account, one, 1)])
  expect(await quantities(account)).toEqual({ [one.product.variantId]: 2, [two.product.variantId]: 1 })
  expect(await holder.world.db.cart.count({ where: { userId, state: 'open' } })).toBe(1)
})

test('without a guest cart nothing happens', async () => {
  const { account, ...who } = await someone()
  await put(account, one, 1)
  await mergeCarts(holder.world, who)
  expect(await quantities(account)).toEqual({ [one.product.variantId]: 1 })
})
