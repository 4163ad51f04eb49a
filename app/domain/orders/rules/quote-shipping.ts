import type { Dong } from '#app/domain/shared/money.ts'
import { carries, reaches, shippingPrice, type ShippingKind, type ShippingRate } from '#app/domain/vendors/rules/shipping-price.ts'

export type { ShippingKind }

export type RateForQuote = Omit<ShippingRate, 'id' | 'vendorId' | 'nameVi' | 'nameEn' | 'minDays'>

/** What one vendor has to send, and where to. */
export type Parcel = {
  goods: Dong
  weightGrams: number
  lines: readonly { shippingClass: string; maxTransitHours: number | null }[]
  /** Of the buyer's ward. */
  toProvince: string
  /** Binh Thuan, Ninh Thuan or Lam Dong of old; null elsewhere. */
  toRegion: string | null
}

export type ShippingRefusal = 'too-far' | 'needs-other-care' | 'too-slow'
export type ShippingQuote = { ok: true; fee: Dong } | { ok: false; reason: ShippingRefusal }

/** The fee of one rate for one parcel, or why it cannot take it. */
export function quoteShipping(rate: RateForQuote, parcel: Parcel): ShippingQuote {
  const to = { provinceCode: parcel.toProvince, originRegion: parcel.toRegion }
  if (!reaches(rate, to)) return { ok: false, reason: 'too-far' }
  if (!parcel.lines.every((line) => carries(rate, line.shippingClass))) return { ok: false, reason: 'needs-other-care' }
  if (!parcel.lines.every((line) => arrivesFresh(rate, line.maxTransitHours))) return { ok: false, reason: 'too-slow' }
  return { ok: true, fee: shippingPrice(rate, { weightGrams: parcel.weightGrams, goodsTotal: parcel.goods }) }
}

function arrivesFresh(rate: RateForQuote, maxTransitHours: number | null): boolean {
  return rate.kind === 'pickup' || maxTransitHours === null || rate.maxDays * 24 <= maxTransitHours
}
