import type { ShippingRate } from '#app/domain/vendors/rules/shipping-price.ts'
import type { LineForSale } from './split-by-vendor.ts'

/** A line of the cart as the catalogue, the vendor and the chosen shipping have it at this moment. */
export type DraftLine = LineForSale & {
  isForSale: boolean
  weightGrams: number
  shippingClass: string
  maxTransitHours: number | null
  isAlcohol: boolean
  codAllowed: boolean
  vendorCodAllowed: boolean
  /** How many parcels the buyer left standing of late; the same on every line. */
  refusedParcels: number
  /** The vendor has a bank account that a transfer can go to. */
  hasAccount: boolean
  /** The chosen rate, when it is one that this vendor now offers. */
  rate: ShippingRate | null
}
