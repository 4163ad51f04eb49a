import type { VendorRole, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { receiveLot } from '#app/domain/stock/use-cases/receive-lot.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import { makeProduct, valueOf, type MadeProduct } from '#tests/support/make/product.ts'
import { makeStaff, makeVendor } from '#tests/support/make/vendor.ts'
import { makeOrder, type MadeOrder, type OrderChoices } from '#tests/support/make/vendor-order.ts'

export type Shop = { leader: VendorScope; packer: VendorScope; bookkeeper: VendorScope; product: MadeProduct }

/** A cooperative with its staff and one product without stock. */
export async function openShop(core: Core): Promise<Shop> {
  const leader = await makeVendor(core)
  const staff = (role: VendorRole) => makeStaff(core, leader.vendorId, role)
  return { leader, packer: await staff('packer'), bookkeeper: await staff('bookkeeper'), product: await newProduct(core, leader) }
}

/** The same shop with another product, so that its stock is easy to count. Signing up staff anew is slow. */
export async function withNewProduct(core: Core, shop: Shop): Promise<Shop> {
  return { ...shop, product: await newProduct(core, shop.leader) }
}

function newProduct(core: Core, leader: VendorScope): Promise<MadeProduct> {
  return makeProduct(core, leader, { stock: 0, shippingClass: 'ambient', maxTransitHours: null })
}

/** Receives a lot; `expiresOn` as `YYYY-MM-DD`. */
export async function stockUp(core: Core, shop: Shop, code: string, quantity: number, expiresOn: string | null = null): Promise<string> {
  const lot = { code, quantity, producedOn: null, expiresOn: expiresOn === null ? null : new Date(`${expiresOn}T00:00:00Z`) }
  const { lotId } = valueOf(await receiveLot(core, shop.leader, { ...lot, variantId: shop.product.variantId, key: newId() }))
  return lotId ?? ''
}

export function order(core: Core, shop: Shop, quantity: number, choices: Partial<OrderChoices> = {}): Promise<MadeOrder> {
  return makeOrder(core, shop.leader, { lines: [{ variantId: shop.product.variantId, quantity }], ...choices })
}

export async function acceptedOrder(core: Core, shop: Shop, quantity: number, choices: Partial<OrderChoices> = {}): Promise<MadeOrder> {
  const made = await order(core, shop, quantity, choices)
  valueOf(await acceptOrder(core, shop.leader, made.orderId))
  return made
}

export async function packedOrder(core: Core, shop: Shop, quantity: number, choices: Partial<OrderChoices> = {}): Promise<MadeOrder> {
  const made = await acceptedOrder(core, shop, quantity, choices)
  valueOf(await packOrder(core, shop.leader, { orderId: made.orderId, lots: [] }))
  return made
}

export async function shippedOrder(core: Core, shop: Shop, quantity: number, choices: Partial<OrderChoices> = {}): Promise<MadeOrder> {
  const made = await packedOrder(core, shop, quantity, choices)
  valueOf(await shipOrder(core, shop.leader, { orderId: made.orderId, carrier: 'ghn', trackingNumber: 'GHN123456' }))
  return made
}

/** What the books say of the shop's one variant. */
export async function stockOf(core: Core, shop: Shop) {
  const { onHand, allocated, reserved } = await core.db.stockLevel.findUniqueOrThrow({ where: { variantId: shop.product.variantId } })
  const lots = await core.db.lot.findMany({ where: { variantId: shop.product.variantId }, orderBy: { code: 'asc' } })
  return {
    onHand,
    allocated,
    reserved,
    lots: Object.fromEntries(lots.map((lot) => [lot.code, { onHand: lot.onHand, picked: lot.picked, shipped: lot.shipped }])),
  }
}

/** The kinds and quantities of the moves that an order caused, in the order they were written. */
export async function movesOf(core: Core, { orderId }: MadeOrder): Promise<string[]> {
  const moves = await core.db.stockMove.findMany({ where: { cause: `order:${orderId}` }, orderBy: { id: 'asc' } })
  return moves.map((move) => `${move.kind} ${move.quantity}`)
}

export async function stateOf(core: Core, { orderId }: MadeOrder): Promise<string> {
  return (await core.db.vendorOrder.findUniqueOrThrow({ where: { id: orderId } })).state
}
