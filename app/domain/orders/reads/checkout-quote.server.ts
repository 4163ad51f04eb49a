import { Prisma } from '#prisma/generated/client.ts'
import { cartRows, cartView } from '#app/domain/cart/reads/cart-page.server.ts'
import type { CartOwner } from '#app/domain/cart/rules/cart-owner.ts'
import type { CheckoutDraft } from '#app/domain/cart/rules/checkout-draft.ts'
import type { CartVendorView, CartView } from '#app/domain/cart/rules/cart-view.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { ward as wardWithCode } from '#app/domain/places/reads/ward.server.ts'
import { wardsOf } from '#app/domain/places/reads/wards-of.server.ts'
import { add, noMoney, type Dong } from '#app/domain/shared/money.ts'
import { rateJson, rateOfJson, type RateJson } from '#app/domain/vendors/reads/rate-json.server.ts'
import type { ShippingRate } from '#app/domain/vendors/rules/shipping-price.ts'
import type { Core } from '#app/platform/core.server.ts'
import { cashRefusal } from '../rules/cash-refusal.ts'
import { isTrustedWithCash } from '../rules/cash-trust.ts'
import { purchaseLimit } from '../rules/purchase-limits.ts'
import type { CheckoutQuote, QuotedMethod, ShippingOption } from '../rules/checkout-view.ts'
import { quoteShipping } from '../rules/quote-shipping.ts'
import { refusedParcels, type BuyerKnownBy } from './refused-parcels.server.ts'

export type CheckoutChoices = {
  wardCode: string | null
  /** Chosen before the ward: already rules some ways out. */
  provinceCode?: string | null
  /** Rate id by vendor id, as it came from the form: a rate of another vendor chooses nothing. */
  shipping: Readonly<Record<string, string>>
  /** Who asks, where it matters what became of their earlier parcels. */
  buyer?: BuyerKnownBy
  /** The ways of paying of this installation. */
  offered: readonly PaymentMethod[]
}

/** An open cart with the delivery rates of its vendors and what was typed at checkout: all that a quote is made of. */
export type Checkout = { cart: CartView; draft: CheckoutDraft; rates: ReadonlyMap<string, ShippingRate[]> }

const checkoutColumns = Prisma.sql`json_build_object(
  'draft', (SELECT d.content FROM checkout_draft d WHERE d.cart_id = cart.id),
  'rates', (SELECT json_agg(${rateJson} ORDER BY r.position, r.id) FROM shipping_rate r LEFT JOIN ward w ON w.code = s.ward_code
    WHERE r.vendor_id = s.id AND r.is_active))`

/** One query however many vendors. A cart without lines is an empty cart, also when something was typed. */
export async function checkout(core: Core, owner: CartOwner): Promise<Checkout> {
  const rows = await cartRows<{ draft: CheckoutDraft | null; rates: RateJson[] | null }>(core, owner, checkoutColumns)
  const rates = new Map(rows.map((row) => [row.vendor_id, row.more.rates ?? []]))
  return {
    cart: cartView(rows),
    draft: rows[0]?.more.draft ?? {},
    rates: new Map([...rates].map(([vendorId, own]) => [vendorId, own.map(rateOfJson)])),
  }
}

/** What this cart costs with these choices, from the database alone. Without an address every zone counts as reached. */
export async function checkoutQuote(core: Core, owner: CartOwner, choices: CheckoutChoices): Promise<CheckoutQuote> {
  return quoteOf(core, await checkout(core, owner), choices)
}

/** The same for a checkout read before. */
export async function quoteOf(core: Core, { cart, rates }: Checkout, choices: CheckoutChoices): Promise<CheckoutQuote> {
  const ward = choices.wardCode ? await wardWithCode(core, choices.wardCode) : null
  const towards = ward ?? (choices.provinceCode ? await somewhereIn(core, choices.provinceCode) : null)
  const vendors = cart.vendors.map((vendor) => {
    const options = (rates.get(vendor.vendorId) ?? []).map((rate) => optionOf(rate, vendor, towards))
    const chosen = options.find((option) => option.rateId === choices.shipping[vendor.vendorId] && option.fee !== null)
    return { ...vendor, options, chosen: chosen ?? null }
  })
  const shipping = add(...vendors.map((vendor) => vendor.chosen?.fee ?? noMoney))
  const total = add(cart.goods, shipping)
  const now = core.clock.now()
  const isTrusted = !choices.buyer || isTrustedWithCash(await refusedParcels(core.db, choices.buyer, now), now)
  return {
    cart,
    ward,
    vendors,
    methods: choices.offered.map((method) => ({ method, refusal: refusalOf(method, cart, total, isTrusted) })),
    goods: cart.goods,
    shipping,
    total,
    isShippingChosen: vendors.every((vendor) => vendor.chosen !== null),
  }
}

type Towards = { province: { code: string }; originRegion: string | null }

/** The ward of a province that most can reach: one in the three regions where it has one. */
async function somewhereIn(core: Core, provinceCode: string): Promise<Towards | null> {
  const wards = await wardsOf(core, provinceCode)
  return wards.find((ward) => ward.originRegion !== null) ?? wards[0] ?? null
}

function optionOf(rate: ShippingRate, vendor: CartVendorView, towards: Towards | null): ShippingOption {
  const quote = quoteShipping(rate, {
    goods: vendor.goods,
    weightGrams: vendor.weightGrams,
    lines: vendor.lines,
    toProvince: towards ? towards.province.code : (rate.vendorProvinceCode ?? ''),
    toRegion: towards ? towards.originRegion : rate.vendorOriginRegion,
  })
  const { id: rateId, kind, nameVi, nameEn, minDays, maxDays } = rate
  const answer = quote.ok ? { fee: quote.fee, refusal: null } : { fee: null, refusal: quote.reason }
  return { rateId, kind, nameVi, nameEn, minDays, maxDays, ...answer }
}

/** Why this cart cannot be paid this way; null when it can. */
function refusalOf(method: PaymentMethod, cart: CartView, total: Dong, isTrusted: boolean): QuotedMethod['refusal'] {
  if (method === 'cash-on-delivery') {
    const lines = cart.vendors.flatMap(({ codAllowed, lines }) => lines.map((line) => ({ ...line, vendorCodAllowed: codAllowed })))
    const noCash = cashRefusal(lines, isTrusted)
    if (noCash) return { ...noCash, limit: noMoney }
  }
  if (method === 'vietqr' && !cart.vendors.every((vendor) => vendor.hasAccount)) return { reason: 'no-account', lines: [], limit: noMoney }
  const limit = purchaseLimit(method)
  return total > limit ? { reason: 'too-much', lines: [], limit } : null
}
