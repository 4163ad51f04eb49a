import { createHash } from 'node:crypto'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { putInCart } from '#app/domain/cart/use-cases/put-in-cart.server.ts'
import type { PlacedPurchase, PlacePurchaseInput } from '#app/domain/orders/rules/place-purchase-terms.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import { valueOf } from './product.ts'
import { WARD } from './vendor.ts'

export type OrderChoices = {
  lines: { variantId: string; quantity: number }[]
  /** Cash on delivery unless told; paid at once otherwise, unless `isPaid` is false. */
  method?: PaymentMethod
  isPaid?: boolean
  /** How it goes to the buyer; by carrier unless told. */
  shippingKind?: 'carrier' | 'pickup'
  contact?: Partial<PlacePurchaseInput['contact']>
  note?: string
}

export type MadeOrder = { orderId: string; code: string; purchaseId: string; paymentId: string }

/** An order from one vendor, made by filling a cart, buying it and paying for it. */
export async function makeOrder(core: Core, vendor: Pick<VendorScope, 'vendorId'>, choices: OrderChoices): Promise<MadeOrder> {
  const cartId = await filledCart(core, choices.lines)
  const { vendorId } = vendor
  const rate = await core.db.shippingRate.findFirstOrThrow({ where: { vendorId, kind: choices.shippingKind ?? 'carrier' } })
  const placed = await buy(core, {
    cartId,
    userId: null,
    contact: { name: 'Nguyễn Thị Hoa', phone: '0912345678', email: null, ...choices.contact },
    address: { wardCode: WARD.binhThuan, addressLine: '12 Lê Lợi', note: choices.note ?? '' },
    shipping: { [vendorId]: rate.id },
    method: choices.method ?? 'cash-on-delivery',
    shownTotal: noMoney,
    birthDate: null,
    locale: 'vi',
    secretHash: newId(),
  })
  if (placed.method !== 'cash-on-delivery' && choices.isPaid !== false) await payFor(core, placed)
  const order = await core.db.vendorOrder.findFirstOrThrow({ where: { purchaseId: placed.purchaseId } })
  return { orderId: order.id, code: order.code, purchaseId: placed.purchaseId, paymentId: placed.paymentId }
}

async function filledCart(core: Core, lines: OrderChoices['lines']): Promise<string> {
  const newTokenHash = createHash('sha256').update(newId()).digest('hex')
  let cartId = ''
  for (const [index, line] of lines.entries()) {
    const owner = { userId: null, tokenHash: index === 0 ? null : newTokenHash }
    cartId = valueOf(await putInCart(core, { owner, newTokenHash, ...line, key: null })).cartId
  }
  return cartId
}

/** Agrees to whatever the total is. */
async function buy(core: Core, input: PlacePurchaseInput): Promise<PlacedPurchase> {
  const first = await placePurchase(core, input)
  if (first.ok || first.problem.kind !== 'price-changed') return valueOf(first)
  return valueOf(await placePurchase(core, { ...input, shownTotal: first.problem.total }))
}

async function payFor(core: Core, placed: PlacedPurchase): Promise<void> {
  const event = {
    providerEventId: newId(),
    reference: placed.paymentReference,
    kind: 'settled' as const,
    amount: placed.total,
    occurredAt: core.clock.now(),
    raw: {},
  }
  await recordEvent(core, { provider: placed.method, event })
  await confirmPaidPurchase(core, { paymentId: placed.paymentId })
}
