import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { PaymentState } from '#app/domain/payments/rules/payment-states.ts'
import type { RefundState } from '#app/domain/payments/rules/refund-states.ts'
import type { Dong } from '#app/domain/shared/money.ts'
import type { VendorOrderState } from './vendor-order-states.ts'

export type PurchasedLine = {
  id: string
  nameVi: string
  nameEn: string
  packVi: string
  packEn: string
  pictureId: string | null
  unitPrice: Dong
  quantity: number
  total: Dong
}

/** Who sold it: what the law wants told about the seller (Law 122/2025 Art. 17.1.d). */
export type Seller = {
  slug: string
  nameVi: string
  nameEn: string
  legalForm: string
  taxCode: string | null
  registrationNo: string | null
  representative: string | null
  phone: string | null
  address: string
}

export type RefundView = { id: string; state: RefundState; amount: Dong; reason: string; dueOn: Date; settledAt: Date | null }

export type ParcelView = {
  id: string
  code: string
  state: VendorOrderState
  method: PaymentMethod
  seller: Seller
  lines: PurchasedLine[]
  goods: Dong
  shipping: Dong
  total: Dong
  shippingKind: string
  shippingNameVi: string
  shippingNameEn: string
  minDays: number
  maxDays: number
  carrier: string | null
  trackingNumber: string | null
  /** Of a decline or cancellation. */
  reason: string | null
  placedAt: Date
  acceptBy: Date | null
  acceptedAt: Date | null
  packedAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  closedAt: Date | null
  refunds: RefundView[]
}

export type PaymentView = {
  id: string
  method: PaymentMethod
  state: PaymentState
  amount: Dong
  expiresAt: Date | null
  /** Exactly its amount was there once; what came after that goes back by itself. */
  wasExact: boolean
  /** Which parcels it is for: paid directly, one; otherwise all. */
  parcelIds: string[]
}

/** A purchase as its buyer sees it. */
export type PurchaseView = {
  id: string
  code: string
  cartId: string
  userId: string | null
  contact: { name: string; phone: string; email: string | null }
  address: string
  note: string
  goods: Dong
  shipping: Dong
  total: Dong
  method: PaymentMethod
  placedAt: Date
  parcels: ParcelView[]
  /** The newest first; with cash and transfers there is one for each parcel. */
  payments: PaymentView[]
}
