import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { purchaseToken, secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import type { PlacedPurchase, PlacePurchaseInput, PlacePurchaseProblem } from '#app/domain/orders/rules/place-purchase-terms.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import type { Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { makeProduct, valueOf, type MadeProduct } from './product.ts'
import { makeVendor, WARD } from './vendor.ts'

export type Stall = { vendor: VendorScope; product: MadeProduct; rateId: string }

/** A cooperative that may sell, with one product of 80.000 in stock and a nationwide carrier. */
export async function openStall(core: Core, nameVi: string, stock = 100): Promise<Stall> {
  const vendor = await makeVendor(core, { nameVi })
  const product = await makeProduct(core, vendor, { nameVi: `Hàng của ${nameVi}`, stock, shippingClass: 'ambient', maxTransitHours: null })
  const rate = await core.db.shippingRate.findFirstOrThrow({ where: { vendorId: vendor.vendorId, kind: 'carrier' } })
  return { vendor, product, rateId: rate.id }
}

export type Wish = { stall: Stall; quantity: number }

/** A guest's cart with these wishes in it; written straight, because hundreds of them are made at once. */
export async function fillCart(core: Core, wishes: readonly Wish[]): Promise<string> {
  const id = newId()
  const now = core.clock.now()
  const lines = wishes.map(({ stall, quantity }) => ({ id: newId(), variantId: stall.product.variantId, quantity, addedAt: now }))
  await core.db.cart.create({ data: { id, tokenHash: newId(), createdAt: now, touchedAt: now, lines: { create: lines } } })
  return id
}

/** What the order button sends for such a cart. The total is that of the wishes unless told otherwise. */
export async function orderFor(core: Core, cartId: string, wishes: readonly Wish[], method: PaymentMethod = 'cash-on-delivery'): Promise<PlacePurchaseInput> {
  const input: PlacePurchaseInput = {
    cartId,
    userId: null,
    contact: { name: 'Nguyễn Thị Hoa', phone: '0912345678', email: 'hoa@example.test' },
    address: { wardCode: WARD.outside, addressLine: '12 Lê Lợi', note: '' },
    shipping: Object.fromEntries(wishes.map(({ stall }) => [stall.vendor.vendorId, stall.rateId])),
    method,
    shownTotal: noMoney,
    birthDate: null,
    locale: 'vi',
    secretHash: secretHashOf(purchaseToken('link-secret-of-the-tests', cartId)),
  }
  const asked = await placePurchase(core, input)
  return !asked.ok && asked.problem.kind === 'price-changed' ? { ...input, shownTotal: asked.problem.total } : input
}

export type Bought = PlacedPurchase & { secretHash: string; vendorOrderIds: string[] }

/** A purchase by a guest; prepaid ones are not paid yet. */
export async function makePurchase(core: Core, wishes: readonly Wish[], method: PaymentMethod = 'cash-on-delivery'): Promise<Bought> {
  const input = await orderFor(core, await fillCart(core, wishes), wishes, method)
  const placed = valueOf(await placePurchase(core, input))
  const orders = await core.db.vendorOrder.findMany({ where: { purchaseId: placed.purchaseId }, orderBy: { code: 'asc' } })
  return { ...placed, secretHash: input.secretHash, vendorOrderIds: orders.map((order) => order.id) }
}

export function problemOf(result: Result<PlacedPurchase, PlacePurchaseProblem>): PlacePurchaseProblem {
  if (result.ok) throw new Error('Was not refused')
  return result.problem
}
