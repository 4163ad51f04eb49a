import { beforeAll, expect, test } from 'vitest'
import type { CartOwner } from '#app/domain/cart/rules/cart-owner.ts'
import { putInCart } from '#app/domain/cart/use-cases/put-in-cart.server.ts'
import { checkoutQuote } from '#app/domain/orders/reads/checkout-quote.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { watchQueries } from '#app/platform/database.server.ts'
import { readCheckout, draftOf } from '#app/web/checkout-form.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { makeProduct, valueOf } from '#tests/support/make/product.ts'
import { openStall, type Stall } from '#tests/support/make/purchase.ts'
import { WARD } from '#tests/support/make/vendor.ts'

const holder = useWorld()
let one: Stall
let two: Stall
let guest: CartOwner

beforeAll(async () => {
  one = await openStall(holder.world, 'HTX Một')
  two = await openStall(holder.world, 'HTX Hai')
  guest = await cartWith([one.product.variantId, two.product.variantId])
}, 60_000)

async function cartWith(variantIds: string[]): Promise<CartOwner> {
  const owner = { userId: null, tokenHash: newId() }
  for (const variantId of variantIds) {
    valueOf(await putInCart(holder.world, { owner, newTokenHash: owner.tokenHash, variantId, quantity: 2, key: null }))
  }
  return owner
}

const offered = ['sandbox', 'cash-on-delivery'] as const
const bothCarriers = () => ({ [one.vendor.vendorId]: one.rateId, [two.vendor.vendorId]: two.rateId })
const quote = (choices: Partial<Parameters<typeof checkoutQuote>[2]> = {}) =>
  checkoutQuote(holder.world, guest, { wardCode: WARD.outside, shipping: bothCarriers(), offered, ...choices })

test('goods and the chosen ways of delivery add up, per seller and in all', async () => {
  const quoted = await quote()
  const fees = quoted.vendors.map(({ chosen }) => BigInt(chosen?.fee ?? 0n))
  expect(quoted.goods).toBe(320_000n)
  expect(quoted.shipping).toBe(fees.reduce((sum, fee) => sum + fee, 0n))
  expect(quoted.total).toBe(quoted.goods + quoted.shipping)
  expect(quoted.isShippingChosen).toBe(true)
})

test('another seller’s rate, an unknown one and rubbish choose nothing', async () => {
  for (const rateId of [two.rateId, newId(), 'x']) {
    const quoted = await quote({ shipping: { ...bothCarriers(), [one.vendor.vendorId]: rateId } })
    expect(quoted.isShippingChosen).toBe(false)
    expect(quoted.vendors.find(({ vendorId }) => vendorId === one.vendor.vendorId)?.chosen).toBeNull()
  }
})

test('picking up is offered, free and to everybody', async () => {
  const quoted = await quote()
  const pickup = quoted.vendors[0]?.options.find(({ kind }) => kind === 'pickup')
  expect(pickup).toMatchObject({ fee: 0n, refusal: null })
})

test('what would spoil on the way is refused with its reason, and can still be picked up', async () => {
  const fresh = await makeProduct(holder.world, one.vendor, { nameVi: 'Dâu tây', shippingClass: 'fresh_fast', maxTransitHours: 48 })
  const owner = await cartWith([fresh.variantId])
  const { vendors } = await checkoutQuote(holder.world, owner, { wardCode: WARD.outside, shipping: {}, offered })
  const refusals = Object.fromEntries((vendors[0]?.options ?? []).map(({ kind, refusal }) => [kind, refusal]))
  expect(refusals).toMatchObject({ carrier: 'too-slow' })
})

test('alcohol closes cash on delivery and asks for a date of birth', async () => {
  const wine = await makeProduct(holder.world, one.vendor, { nameVi: 'Vang nho', shippingClass: 'ambient_fragile', maxTransitHours: null, ageRestricted: true, cashlessOnly: true, codAllowed: false })
  const owner = await cartWith([wine.variantId])
  const quoted = await checkoutQuote(holder.world, owner, { wardCode: WARD.outside, shipping: { [one.vendor.vendorId]: one.rateId }, offered })
  expect(quoted.cart.hasAlcohol).toBe(true)
  expect(quoted.methods.map(({ refusal }) => refusal?.reason ?? null)).toEqual([null, 'alcohol'])
  const draft = { ...typed(), method: 'cash-on-delivery' }
  const read = await readCheckout(draft, quoted, 'vi', holder.world.clock.now())
  expect(read.ok ? [] : Object.keys(read.reply.errors).sort()).toEqual(['birthDate', 'method'])
  const young = await readCheckout({ ...draft, method: 'sandbox', birthDate: '2010-01-01' }, quoted, 'vi', holder.world.clock.now())
  expect(young).toMatchObject({ ok: false, reply: { errors: { birthDate: [expect.stringContaining('18')] } } })
})

test('a seller without cash on delivery closes it for the whole cart', async () => {
  await holder.world.db.vendor.update({ where: { id: two.vendor.vendorId }, data: { codAllowed: false } })
  const quoted = await quote()
  await holder.world.db.vendor.update({ where: { id: two.vendor.vendorId }, data: { codAllowed: true } })
  expect(quoted.methods[1]?.refusal?.reason).toBe('vendor')
})

test('the quote is one query, however many sellers', async () => {
  await quote()
  expect((await watchQueries(() => quote())).queries).toHaveLength(1)
})

const typed = () => ({
  name: 'Nguyễn Thị Hoa',
  phone: '+84 912 345 678',
  ward: WARD.outside,
  addressLine: '12 Lê Lợi',
  method: 'sandbox',
  [`shipping.${one.vendor.vendorId}`]: one.rateId,
  [`shipping.${two.vendor.vendorId}`]: two.rateId,
})

test('a full form is read: the phone as it is kept, a rate per seller', async () => {
  const read = await readCheckout(typed(), await quote(), 'vi', holder.world.clock.now())
  expect(read).toMatchObject({
    ok: true,
    value: { contact: { phone: '0912345678', email: null }, shipping: bothCarriers(), method: 'sandbox', birthDate: null },
  })
})

test('everything that is missing is said at once, and what was typed is kept', async () => {
  const quoted = await quote({ wardCode: null, shipping: {} })
  const read = await readCheckout({ phone: '12', addressLine: '12 Lê Lợi' }, quoted, 'en', holder.world.clock.now())
  if (read.ok) throw new Error('Was accepted')
  expect(Object.keys(read.reply.errors).sort()).toEqual(
    ['method', 'name', 'phone', `shipping.${one.vendor.vendorId}`, `shipping.${two.vendor.vendorId}`, 'ward'].sort(),
  )
  expect(read.reply.values).toMatchObject({ phone: '12', addressLine: '12 Lê Lợi' })
})

test('a ward of another province than the chosen one is asked for again', async () => {
  const read = await readCheckout({ ...typed(), province: '68' }, await quote(), 'vi', holder.world.clock.now())
  expect(read).toMatchObject({ ok: false, reply: { errors: { ward: [expect.stringContaining('tỉnh')] } } })
})

test('a draft keeps only the fields of the form, cut to a sane length', () => {
  const formData = new FormData()
  formData.set('name', 'a'.repeat(5000))
  formData.set('isAdmin', 'true')
  formData.set('shownTotal', '1')
  formData.set('ward', '00001')
  formData.set('wardChoice', '00004')
  expect(draftOf(formData)).toEqual({ name: 'a'.repeat(2000), ward: '00004' })
})
