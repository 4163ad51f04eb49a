import type { Dong } from '#app/domain/shared/money.ts'
import type { Contact } from './masked-contact.ts'
import type { PickedLot } from './vendor-order-page.ts'
import type { VendorOrderState } from './vendor-order-states.ts'

export type PackingSlip = {
  id: string
  code: string
  state: VendorOrderState
  placedAt: Date
  sender: { nameVi: string; nameEn: string; phone: string | null; address: string }
  receiver: Contact
  note: string
  isPickup: boolean
  shippingNameVi: string
  shippingNameEn: string
  carrier: string | null
  trackingNumber: string | null
  /** What the carrier collects from the receiver; null when the order is paid. */
  collect: Dong | null
  lines: { id: string; nameVi: string; nameEn: string; packVi: string; packEn: string; quantity: number; lots: PickedLot[] }[]
}
