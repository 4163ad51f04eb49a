import type { Dong } from '#app/domain/shared/money.ts'
import type { Contact } from './masked-contact.ts'
import type { VendorOrderState } from './vendor-order-states.ts'

/** A lot with what is free in it: pieces that no other parcel has been packed with, and how many to take. Days as `YYYY-MM-DD`. */
export type LotChoice = { lotId: string; code: string; expiresOn: string | null; free: number; proposed: number }
export type PickedLot = { lotId: string; code: string; expiresOn: string | null; quantity: number }

export type VendorOrderLine = {
  id: string
  variantId: string
  nameVi: string
  nameEn: string
  packVi: string
  packEn: string
  pictureId: string | null
  quantity: number
  unitPrice: Dong
  total: Dong
  /** What was packed; empty before. */
  lots: PickedLot[]
  /** Only while the order is being packed: the lots that may be sold today, first expired first. */
  choices: LotChoice[]
}

export type VendorOrderPage = {
  id: string
  code: string
  state: VendorOrderState
  contact: Contact
  contactIsMasked: boolean
  note: string
  method: string
  isPickup: boolean
  shippingNameVi: string
  shippingNameEn: string
  carrier: string | null
  trackingNumber: string | null
  reason: string | null
  goods: Dong
  shipping: Dong
  total: Dong
  commission: Dong
  /** Goods and shipping less the floor's commission. */
  vendorReceives: Dong
  placedAt: Date
  acceptBy: Date | null
  acceptedAt: Date | null
  packedAt: Date | null
  shippedAt: Date | null
  deliveredAt: Date | null
  closedAt: Date | null
  lines: VendorOrderLine[]
  /** Oldest first. `by` is a person's name, or null for the system and for buyers. */
  history: { at: Date; action: string; actorKind: string; by: string | null; reason: string | null }[]
}
