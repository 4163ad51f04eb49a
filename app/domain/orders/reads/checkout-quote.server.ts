import { cartPage } from '#app/domain/cart/reads/cart-page.server.ts'
import type { CartOwner } from '#app/domain/cart/rules/cart-owner.ts'
import type { CartVendorView, CartView } from '#app/domain/cart/rules/cart-view.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { ward as wardWithCode } from '#app/domain/places/reads/ward.server.ts'
import { wardsOf } from '#app/domain/places/reads/wards-of.server.ts'
import { add, noMoney, type Dong } from '#app/domain/shared/money.ts'
import { shippingRatesOf } from '#app/domain/vendors/reads/shipping-rates.server.ts'
import type { ShippingRate } from '#app/domain/vendors/rules/shipping-price.ts'
import type { Core } from '#app/platform/core.server.ts'
import { cashRefusal } from '../rules/cash-refusal.ts'
import { purchaseLimit } from '../rules/purchase-limits.ts'
import type { CheckoutQuote, QuotedMethod, ShippingOption } from '../rules/checkout-view.ts'
import { quoteShipping } from '../rules/quote-shipping.ts'

export type CheckoutChoices = {
  wardCode: string | null
  /** Chosen before the ward: already rules some ways out. */
  provinceCode?: string | null
  /** Rate id by vendor id, as it came from the form: a rate of another vendor chooses nothing. */
  shipping: Readonly<Record<string, string>>
}

/**
 * What this cart costs with these choices, from the database alone. Without an address every zone counts as reached. Two
 * queries however many vendors.
 */
export async function checkoutQuote(core: Core, owner: CartOwner, choices: CheckoutChoices): Promise<CheckoutQuote> {
  const cart = await cartPage(core, owner)
  const ward = choices.wardCode ? await wardWithCode(core, choices.wardCode) : null
  const towards = ward ?? (choices.provinceCode ? await somewhereIn(core, choices.provinceCode) : null)
  const rates = await shippingRatesOf(core, cart.vendors.map((vendor) => vendor.vendorId))
  const vendors = cart.vendors.map((vendor) => {
    const options = (rates.get(vendor.vendorId) ?? []).map((rate) => optionOf(rate, vendor, towards))
    const chosen = options.find((option) => option.rateId === choices.shipping[vendor.vendorId] && option.fee !== null)
    return { ...vendor, options, chosen: chosen ?? null }
  })
  const shipping = add(...vendors.map((vendor) => vendor.chosen?.fee ?? noMoney))
  const total = add(cart.goods, shipping)
  return {
    cart,
    ward,
    vendors,
    methods: methodsFor(cart, total),
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
  const { id: rateId, kind, zone, nameVi, nameEn, minDays, maxDays } = rate
  const answer = quote.ok ? { fee: quote.fee, refusal: null } : { fee: null, refusal: quote.reason }
  return { rateId, kind, zone, nameVi, nameEn, minDays, maxDays, ...answer }
}

function methodsFor(cart: CartView, total: Dong): QuotedMethod[] {
  const lines = cart.vendors.flatMap(({ codAllowed, lines }) => lines.map((line) => ({ ...line, vendorCodAllowed: codAllowed })))
  const tooMuch = (method: PaymentMethod) => {
    const limit = purchaseLimit(method)
    return total > limit ? { reason: 'too-much' as const, lines: [], limit } : null
  }
  const noCash = cashRefusal(lines)
  return [
    { method: 'sandbox', refusal: tooMuch('sandbox') },
    {
      method: 'cash-on-delivery',
      refusal: noCash ? { ...noCash, limit: noMoney } : tooMuch('cash-on-delivery'),
    },
  ]
}
