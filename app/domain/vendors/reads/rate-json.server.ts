import { Prisma } from '#prisma/generated/client.ts'
import { dong } from '#app/domain/shared/money.ts'
import { shippingKinds, shippingZones, type ShippingRate } from '../rules/shipping-price.ts'

/** A row `r` of shipping_rate as JSON inside a larger query that has its vendor as `s` and the vendor's ward as `w`. */
export const rateJson = Prisma.sql`json_build_object('id', r.id, 'vendorId', r.vendor_id, 'kind', r.kind, 'nameVi', r.name_vi,
  'nameEn', r.name_en, 'zone', r.zone, 'baseFee', r.base_fee_dong::text, 'perKgFee', r.per_kg_fee_dong::text,
  'freeFrom', r.free_from_dong::text, 'minDays', r.min_days, 'maxDays', r.max_days, 'shippingClasses', r.shipping_classes,
  'vendorProvinceCode', w.province_code, 'vendorOriginRegion', s.origin_region)`

/** What `rateJson` makes: money as text, which holds any amount. */
export type RateJson = Omit<ShippingRate, 'kind' | 'zone' | 'baseFee' | 'perKgFee' | 'freeFrom'> & {
  kind: string
  zone: string
  baseFee: string
  perKgFee: string
  freeFrom: string | null
}

export function rateOfJson(row: RateJson): ShippingRate {
  return {
    ...row,
    kind: shippingKinds.find((kind) => kind === row.kind) ?? 'carrier',
    zone: shippingZones.find((zone) => zone === row.zone) ?? 'province',
    baseFee: dong(BigInt(row.baseFee)),
    perKgFee: dong(BigInt(row.perKgFee)),
    freeFrom: row.freeFrom === null ? null : dong(BigInt(row.freeFrom)),
  }
}
