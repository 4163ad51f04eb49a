import { randomBytes } from 'node:crypto'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { putInCart } from '#app/domain/cart/use-cases/put-in-cart.server.ts'
import { checkoutQuote } from '#app/domain/orders/reads/checkout-quote.server.ts'
import { acceptOrder } from '#app/domain/orders/use-cases/accept-order.server.ts'
import { cancelByBuyer } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import { confirmPaidPurchase } from '#app/domain/orders/use-cases/confirm-paid-purchase.server.ts'
import { confirmReceipt } from '#app/domain/orders/use-cases/confirm-receipt.server.ts'
import { declineOrder } from '#app/domain/orders/use-cases/decline-order.server.ts'
import { deliverOrder } from '#app/domain/orders/use-cases/deliver-order.server.ts'
import { packOrder } from '#app/domain/orders/use-cases/pack-order.server.ts'
import { placePurchase } from '#app/domain/orders/use-cases/place-purchase.server.ts'
import { purchaseToken, secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { returnOrder } from '#app/domain/orders/use-cases/return-order.server.ts'
import { shipOrder } from '#app/domain/orders/use-cases/ship-order.server.ts'
import type { PlacedPurchase } from '#app/domain/orders/rules/place-purchase-terms.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { recordEvent } from '#app/domain/payments/use-cases/record-event.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { movableClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import type { Chance } from './chance.ts'
import type { SeededProduct } from './products.ts'
import { DEMO_VENDOR } from './people.ts'

const HOUR_MS = 3_600_000

/** How far each demo order has come. Weighted towards what a vendor sees on a working morning. */
const fates = ['placed', 'completed', 'placed', 'accepted', 'shipped', 'placed', 'packed', 'completed', 'delivered', 'declined', 'placed', 'cancelled', 'returned', 'accepted', 'awaitingPayment'] as const
type Fate = (typeof fates)[number]

/** How many hours ago an order of that fate was placed, at most. */
const ages: Record<Fate, number> = { placed: 20, awaitingPayment: 0, accepted: 30, packed: 36, shipped: 70, delivered: 120, completed: 500, declined: 200, cancelled: 240, returned: 300 }

export const buyers = [
  ['Trần Thu Hà', '0901000101', '26734', '12 đường số 4'],
  ['Lê Hoàng Nam', '0901000102', '00070', '45 phố Hàng Bông'],
  ['Phạm Ngọc Ánh', '0901000103', '22945', '8 Trần Hưng Đạo'],
  ['Đỗ Quang Huy', '0901000104', '24787', '21 Nguyễn Công Trứ'],
  ['Bùi Thị Sen', '0901000105', '22738', '77 Thống Nhất'],
] as const

type OrderSeed = { services: Services; products: readonly SeededProduct[]; shopperId: string; chance: Chance }

/** Orders in every state, made by the same use cases that a day at the market uses, at hours in the past. */
export async function seedOrders({ services, products, shopperId, chance }: OrderSeed, count: number): Promise<void> {
  const sellable = products.filter(({ type, vendor }) => vendor.file.state === 'approved' && !type.ageRestricted && type.codAllowed)
  const demoVendors = sellable.filter(({ vendor }) => vendor.file.slug === DEMO_VENDOR)
  for (let number = 0; number < count; number++) {
    const fate = fates[number % fates.length] ?? 'placed'
    const clock = movableClock(new Date(services.clock.now().getTime() - ages[fate] * HOUR_MS * (0.3 + 0.7 * chance.number())))
    // Letters and index jobs of the past would all run at the first start.
    const past: Core = { db: services.db, clock, announce: async () => {}, sealing: services.sealing }
    const first = number % 2 === 0 ? chance.pick(demoVendors) : chance.pick(sellable)
    const placed = await buy(past, services.linkSecret, {
      wanted: [first, chance.pick(sellable), chance.pick(sellable)].slice(0, chance.integer(1, 3)),
      buyer: buyers[number % buyers.length] ?? buyers[0],
      userId: number % 4 === 0 ? shopperId : null,
      isPaidNow: fate === 'awaitingPayment' || number % 3 === 0,
      chance,
    })
    if (placed) await bringTo(past, clock, placed, fate)
  }
}

type Wish = { wanted: readonly SeededProduct[]; buyer: (typeof buyers)[number]; userId: string | null; isPaidNow: boolean; /** Instead of card or cash. */ method?: PaymentMethod; chance: Chance }

export async function buy(core: Core, linkSecret: string, { wanted, buyer, userId, isPaidNow, method = isPaidNow ? 'sandbox' : 'cash-on-delivery', chance }: Wish): Promise<PlacedPurchase | null> {
  const tokenHash = secretHashOf(randomBytes(32).toString('base64url'))
  const owner = { userId: null, tokenHash }
  let cartId = ''
  for (const product of wanted) {
    const variantId = chance.pick(product.variants).id
    const put = await putInCart(core, { owner, newTokenHash: tokenHash, variantId, quantity: chance.integer(1, 3), key: null })
    if (put.ok) cartId = put.value.cartId
  }
  const [name, phone, wardCode, addressLine] = buyer
  const { vendors } = await checkoutQuote(core, owner, { wardCode, shipping: {}, offered: ['sandbox', 'cash-on-delivery'] })
  const shipping = Object.fromEntries(vendors.flatMap(({ vendorId, options }) => {
    const option = options.find(({ fee }) => fee !== null)
    return option ? [[vendorId, option.rateId]] : []
  }))
  const quote = await checkoutQuote(core, owner, { wardCode, shipping, offered: ['sandbox', 'cash-on-delivery'] })
  const placed = await placePurchase(core, {
    cartId,
    userId,
    contact: { name, phone, email: userId ? 'nguoi-mua@demo.chobatinh.test' : null },
    address: { wardCode, addressLine, note: '' },
    shipping,
    method,
    shownTotal: quote.total,
    birthDate: null,
    locale: 'vi',
    secretHash: secretHashOf(purchaseToken(linkSecret, cartId)),
  })
  return placed.ok ? placed.value : null
}

export async function bringTo(core: Core, clock: ReturnType<typeof movableClock>, placed: PlacedPurchase, fate: Fate): Promise<void> {
  if (placed.method === 'sandbox' && fate !== 'awaitingPayment') await pay(core, placed)
  const buyer = await core.db.purchase.findUniqueOrThrow({ where: { id: placed.purchaseId }, select: { secretHash: true } })
  const orders = await core.db.vendorOrder.findMany({ where: { purchaseId: placed.purchaseId } })
  for (const { id, vendorId } of orders) {
    // The seed acts for every vendor; in the running market only the guard makes a scope.
    const scope = { vendorId, userId: newId(), role: 'leader' } as VendorScope
    for (const step of roads[fate]) {
      clock.advance(2 * HOUR_MS)
      await step({ core, scope, orderId: id, purchaseId: placed.purchaseId, buyer })
    }
  }
}

async function pay(core: Core, { paymentId, paymentReference, total }: PlacedPurchase): Promise<void> {
  await recordEvent(core, {
    provider: 'sandbox',
    event: { providerEventId: `demo-${paymentReference}`, reference: paymentReference, kind: 'settled', amount: total, occurredAt: core.clock.now(), raw: {} },
  })
  await confirmPaidPurchase(core, { paymentId })
}

type Step = (at: { core: Core; scope: VendorScope; orderId: string; purchaseId: string; buyer: { secretHash: string } }) => Promise<unknown>

const accept: Step = ({ core, scope, orderId }) => acceptOrder(core, scope, orderId)
const pack: Step = ({ core, scope, orderId }) => packOrder(core, scope, { orderId, lots: [] })
const ship: Step = ({ core, scope, orderId }) =>
  shipOrder(core, scope, { orderId, carrier: 'vnpost', trackingNumber: `DEMO${orderId.slice(-8).toUpperCase()}VN` })
const deliver: Step = ({ core, scope, orderId }) => deliverOrder(core, scope, orderId)
const confirm: Step = ({ core, purchaseId, buyer, orderId }) => confirmReceipt(core, { purchaseId, buyer, vendorOrderId: orderId })
const decline: Step = ({ core, scope, orderId }) => declineOrder(core, scope, { orderId, reason: 'out-of-stock', note: '' })
const cancel: Step = ({ core, purchaseId, buyer, orderId }) =>
  cancelByBuyer(core, { purchaseId, buyer, vendorOrderId: orderId, reason: 'Tôi đặt nhầm loại.' })
const comeBack: Step = ({ core, scope, orderId }) => returnOrder(core, scope, { orderId, reason: 'not-reached', note: '', spoiltLineIds: [] })

const roads: Record<Fate, readonly Step[]> = {
  awaitingPayment: [],
  placed: [],
  accepted: [accept],
  packed: [accept, pack],
  shipped: [accept, pack, ship],
  delivered: [accept, pack, ship, deliver],
  completed: [accept, pack, ship, deliver, confirm],
  declined: [decline],
  cancelled: [cancel],
  returned: [accept, pack, ship, comeBack],
}
