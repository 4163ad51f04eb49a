import type { Dong } from '#app/domain/shared/money.ts'
import type { CashRefusalReason } from './cash-refusal.ts'
import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'

/** What a shopper sends with the order button. */
export type PlacePurchaseInput = {
  cartId: string
  userId: string | null
  contact: { name: string; phone: string; email: string | null }
  address: { wardCode: string; addressLine: string; note: string }
  /** The chosen shipping rate of each vendor, by vendor id. */
  shipping: Readonly<Record<string, string>>
  method: PaymentMethod
  /** The total the shopper saw and agreed to. */
  shownTotal: Dong
  /** Declared; needed only with alcohol. */
  birthDate: Date | null
  locale: 'vi' | 'en'
  /** SHA-256 (hex) of the token in the shopper's link: see `use-cases/purchase-link`. */
  secretHash: string
}

export type PlacedPurchase = {
  purchaseId: string
  code: string
  /** The payment to begin; with cash, the first of one per vendor. */
  paymentId: string
  paymentReference: string
  method: PaymentMethod
  total: Dong
  /** Until when the goods are kept; null when nothing is to be paid now. */
  expiresAt: Date | null
  /** The cart had been bought before: the same purchase is shown again (R6). */
  isRepeat: boolean
}

export type NamedLine = { variantId: string; nameVi: string; nameEn: string }
export type SoldOutLine = NamedLine & { wanted: number; available: number }

export type PlacePurchaseProblem =
  | { kind: 'cart-gone' }
  | { kind: 'cart-empty' }
  | { kind: 'not-for-sale'; lines: NamedLine[] }
  | { kind: 'sold-out'; lines: SoldOutLine[] }
  | { kind: 'price-changed'; total: Dong }
  | { kind: 'shipping-missing'; vendorIds: string[] }
  | { kind: 'shipping-refused'; vendorIds: string[] }
  | { kind: 'ward-unknown' }
  | { kind: 'cash-refused'; reason: CashRefusalReason; lines: NamedLine[] }
  /** A vendor has no bank account that a transfer can go to. */
  | { kind: 'no-account' }
  | { kind: 'age-not-declared' }
  | { kind: 'under-age' }
  | { kind: 'too-much'; limit: Dong }
