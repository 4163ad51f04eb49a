import type { CartLineView, CartVendorView, CartView } from '#app/domain/cart/rules/cart-view.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Ward } from '#app/domain/places/rules/place.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import type { CashRefusalReason } from './cash-refusal.ts'
import type { ShippingKind, ShippingRefusal } from './quote-shipping.ts'

export type ShippingOption = {
  rateId: string
  kind: ShippingKind
  nameVi: string
  nameEn: string
  minDays: number
  maxDays: number
  /** Null when this way cannot take the parcel there. */
  fee: Dong | null
  refusal: ShippingRefusal | null
}

export type QuotedVendor = CartVendorView & { options: ShippingOption[]; chosen: ShippingOption | null }

export type QuotedMethod = {
  method: PaymentMethod
  refusal: { reason: CashRefusalReason | 'no-account' | 'too-much'; lines: CartLineView[]; limit: Dong } | null
}

export type CheckoutQuote = {
  cart: CartView
  ward: Ward | null
  vendors: QuotedVendor[]
  methods: QuotedMethod[]
  goods: Dong
  /** Of the ways chosen so far. */
  shipping: Dong
  total: Dong
  /** Every vendor has a way that can be used. */
  isShippingChosen: boolean
}
