import { add, noMoney, times, type Dong } from '#app/domain/shared/money.ts'

export type ShippingKind = 'carrier' | 'local' | 'pickup'

/** A vendor's way of sending, as its shipping page keeps it. */
export type RateForQuote = {
  kind: ShippingKind
  zone: 'nationwide' | 'region' | 'province'
  baseFee: Dong
  perKgFee: Dong
  freeFrom: Dong | null
  maxDays: number
  shippingClasses: readonly string[]
}

/** What one vendor has to send, and where to. */
export type Parcel = {
  goods: Dong
  weightGrams: number
  lines: readonly { shippingClass: string; maxTransitHours: number | null }[]
  /** Of the vendor's ward. */
  fromProvince: string | null
  /** Of the buyer's ward. */
  toProvince: string
  /** Binh Thuan, Ninh Thuan or Lam Dong of old; null elsewhere. */
  toRegion: string | null
}

export type ShippingRefusal = 'too-far' | 'needs-other-care' | 'too-slow'
export type ShippingQuote = { ok: true; fee: Dong } | { ok: false; reason: ShippingRefusal }

/** The fee of one rate for one parcel: the base covers the first kilogram, each further started kilogram is added. */
export function quoteShipping(rate: RateForQuote, parcel: Parcel): ShippingQuote {
  if (!reaches(rate, parcel)) return { ok: false, reason: 'too-far' }
  if (!parcel.lines.every((line) => carries(rate.shippingClasses, line.shippingClass))) {
    return { ok: false, reason: 'needs-other-care' }
  }
  if (!parcel.lines.every((line) => arrivesFresh(rate, line.maxTransitHours))) return { ok: false, reason: 'too-slow' }
  if (rate.freeFrom !== null && parcel.goods >= rate.freeFrom) return { ok: true, fee: noMoney }
  const furtherKg = Math.max(0, Math.ceil(parcel.weightGrams / 1000) - 1)
  return { ok: true, fee: add(rate.baseFee, times(rate.perKgFee, furtherKg)) }
}

/** Whoever comes to pick up may live anywhere. */
function reaches(rate: RateForQuote, parcel: Parcel): boolean {
  if (rate.kind === 'pickup' || rate.zone === 'nationwide') return true
  if (rate.zone === 'region') return parcel.toRegion !== null
  return parcel.fromProvince === parcel.toProvince
}

/** What needs no cold may travel in the same chilled box, so that one vendor's parcel needs one method. */
function carries(classes: readonly string[], wanted: string): boolean {
  return classes.includes(wanted) || (wanted.startsWith('ambient') && classes.includes('chilled'))
}

function arrivesFresh(rate: RateForQuote, maxTransitHours: number | null): boolean {
  return rate.kind === 'pickup' || maxTransitHours === null || rate.maxDays * 24 <= maxTransitHours
}
