import { add, noMoney, times, type Dong } from '#app/domain/shared/money.ts'

/** What goods need on the way; a rate says which of these it can carry. */
export const shippingClasses = ['ambient', 'ambient_fragile', 'fresh_fast', 'chilled', 'frozen', 'live', 'flower', 'service'] as const
export type ShippingClass = (typeof shippingClasses)[number]

export const shippingKinds = ['carrier', 'local', 'pickup'] as const
export type ShippingKind = (typeof shippingKinds)[number]

/** Where a rate goes: the whole country, the vendor's historic region, or the vendor's present province. */
export const shippingZones = ['nationwide', 'region', 'province'] as const
export type ShippingZone = (typeof shippingZones)[number]

export type ShippingRate = {
  id: string
  vendorId: string
  kind: ShippingKind
  nameVi: string
  nameEn: string
  zone: ShippingZone
  baseFee: Dong
  perKgFee: Dong
  /** Goods total from which sending is free; null for never. */
  freeFrom: Dong | null
  minDays: number
  maxDays: number
  shippingClasses: string[]
  /** Where the vendor is, for the zone. */
  vendorProvinceCode: string | null
  vendorOriginRegion: string | null
}

export type Parcel = {
  /** Of all pieces together. */
  weightGrams: number
  goodsTotal: Dong
}

export type Destination = { provinceCode: string; originRegion: string | null }

/** The base fee plus a fee for every started kilogram; nothing from `freeFrom` on. */
export function shippingPrice(rate: Pick<ShippingRate, 'baseFee' | 'perKgFee' | 'freeFrom'>, parcel: Parcel): Dong {
  if (rate.freeFrom !== null && parcel.goodsTotal >= rate.freeFrom) return noMoney
  const startedKilograms = Math.ceil(Math.max(0, parcel.weightGrams) / 1000)
  return add(rate.baseFee, times(rate.perKgFee, startedKilograms))
}

/** Whether goods of this class may travel by this rate. What needs no cold may ride in a chilled box, so that one parcel needs one method. */
export function carries(rate: Pick<ShippingRate, 'shippingClasses'>, shippingClass: string): boolean {
  const isAmbient = shippingClass === 'ambient' || shippingClass === 'ambient_fragile'
  return rate.shippingClasses.includes(shippingClass) || (isAmbient && rate.shippingClasses.includes('chilled'))
}

/** Whether a rate goes there. Picking up is open to everybody: the buyer travels, not the parcel. */
export function reaches(rate: Pick<ShippingRate, 'zone' | 'kind' | 'vendorProvinceCode' | 'vendorOriginRegion'>, to: Destination): boolean {
  if (rate.zone === 'nationwide' || rate.kind === 'pickup') return true
  if (rate.zone === 'region') return rate.vendorOriginRegion !== null && rate.vendorOriginRegion === to.originRegion
  return rate.vendorProvinceCode !== null && rate.vendorProvinceCode === to.provinceCode
}
