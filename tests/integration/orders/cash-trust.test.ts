import { expect, test } from 'vitest'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { checkoutQuote } from '#app/domain/orders/reads/checkout-quote.server.ts'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { chooseOtherMethod } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { returnOrder } from '#app/domain/orders/use-cases/return-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { fillCart, makePurchase, openStall, orderFor, problemOf, type Stall } from '#tests/support/make/purchase.ts'
import { expectSound } from '#tests/support/sound.ts'

const w = useWorld()
const DAY_MS = 86_400_000

async function sendAndTakeBack(vendor: VendorScope, orderId: string, reason: string): Promise<void> {
  valueOf(await acceptOrder(w.world, vendor, orderId))
  valueOf(await packOrder(w.world, vendor, { orderId, lots: [] }))
  valueOf(await shipOrder(w.world, vendor, { orderId, carrier: 'own', trackingNumber: '' }))
  valueOf(await returnOrder(w.world, vendor, { orderId, reason, note: '', spoiltLineIds: [] }))
}

/** A guest's order by this phone in cash; what came of pressing the button. */
async function press(stall: Stall, phone: string, method: 'cash-on-delivery' | 'sandbox' = 'cash-on-delivery') {
  const wishes = [{ stall, quantity: 1 }]
  const input = await orderFor(w.world, await fillCart(w.world, wishes), wishes, method)
  return placePurchase(w.world, { ...input, contact: { ...input.contact, phone } })
}

async function leaveStanding(stall: Stall, phone: string, reason = 'refused'): Promise<void> {
  const placed = valueOf(await press(stall, phone))
  const order = await w.world.db.vendorOrder.findFirstOrThrow({ where: { purchaseId: placed.purchaseId } })
  await sendAndTakeBack(stall.vendor, order.id, reason)
}

test('after two refused parcels a phone pays beforehand, and half a year later in cash again', { timeout: 90_000 }, async () => {
  const stall = await openStall(w.world, 'HTX Gửi mãi')
  const phone = '0987000001'
  await leaveStanding(stall, phone)
  await leaveStanding(stall, phone, 'not-reached')
  expect(problemOf(await press(stall, phone))).toEqual({ kind: 'cash-refused', reason: 'history', lines: [] })
  expect((await press(stall, phone, 'sandbox')).ok).toBe(true)
  expect((await press(stall, '0987000002')).ok).toBe(true)
  await expectSound(w.world)
  w.world.clock.advance(181 * DAY_MS)
  expect((await press(stall, phone)).ok).toBe(true)
})

test('a parcel that broke on its way or went to a wrong address is not held against anybody', async () => {
  const stall = await openStall(w.world, 'HTX Đường xa')
  for (const reason of ['damaged', 'wrong-address']) await leaveStanding(stall, '0987000003', reason)
  expect((await press(stall, '0987000003')).ok).toBe(true)
})

test('checkout says beforehand that cash is not offered, and why', async () => {
  const stall = await openStall(w.world, 'HTX Nói trước')
  const phone = '0987000004'
  for (let parcel = 0; parcel < 2; parcel++) await leaveStanding(stall, phone)
  const cartId = await fillCart(w.world, [{ stall, quantity: 1 }])
  const { tokenHash } = await w.world.db.cart.findUniqueOrThrow({ where: { id: cartId } })
  const ask = (buyer?: { phone: string | null; userId: string | null }) =>
    checkoutQuote(w.world, { tokenHash, userId: null }, { wardCode: null, shipping: {}, offered: ['sandbox', 'cash-on-delivery'], ...(buyer ? { buyer } : {}) })
  const cashOf = (quote: Awaited<ReturnType<typeof ask>>) => quote.methods.find(({ method }) => method === 'cash-on-delivery')?.refusal ?? null
  expect(cashOf(await ask({ phone, userId: null }))).toMatchObject({ reason: 'history' })
  expect(cashOf(await ask({ phone: '0987000005', userId: null }))).toBeNull()
  expect(cashOf(await ask())).toBeNull()
})

test('nor can cash be chosen afterwards for an order that was to be paid beforehand', async () => {
  const stall = await openStall(w.world, 'HTX Đổi sau')
  for (let parcel = 0; parcel < 2; parcel++) await leaveStanding(stall, '0912345678')
  const { purchaseId, secretHash } = await makePurchase(w.world, [{ stall, quantity: 1 }], 'sandbox')
  const chosen = await chooseOtherMethod(w.world, { purchaseId, buyer: { secretHash }, method: 'cash-on-delivery' })
  expect(chosen).toMatchObject({ ok: false, problem: { kind: 'cash-refused', reason: 'history' } })
})
