import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { shippingKinds, shippingZones, type ShippingRate } from '../rules/shipping-price.ts'

type Row = {
  id: string
  vendorId: string
  kind: string
  nameVi: string
  nameEn: string
  zone: string
  baseFee: bigint
  perKgFee: bigint
  freeFrom: bigint | null
  minDays: number
  maxDays: number
  shippingClasses: string[]
  vendorProvinceCode: string | null
  vendorOriginRegion: string | null
}

/** The rates now offered by each of these vendors, in the vendor's order; one query. A vendor without any is absent. */
export async function shippingRatesOf(from: Core | Transaction, vendorIds: readonly string[]): Promise<Map<string, ShippingRate[]>> {
  const db = 'db' in from ? from.db : from
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, r.vendor_id AS "vendorId", r.kind, r.name_vi AS "nameVi", r.name_en AS "nameEn", r.zone,
           r.base_fee_dong AS "baseFee", r.per_kg_fee_dong AS "perKgFee", r.free_from_dong AS "freeFrom",
           r.min_days AS "minDays", r.max_days AS "maxDays", r.shipping_classes AS "shippingClasses",
           w.province_code AS "vendorProvinceCode", v.origin_region AS "vendorOriginRegion"
      FROM shipping_rate r
      JOIN vendor v ON v.id = r.vendor_id
      LEFT JOIN ward w ON w.code = v.ward_code
     WHERE r.vendor_id = ANY(${[...vendorIds]}::uuid[]) AND r.is_active
     ORDER BY r.vendor_id, r.position, r.id`
  const rates = new Map<string, ShippingRate[]>()
  for (const row of rows) {
    const rate = rateOf(row)
    const others = rates.get(rate.vendorId)
    if (others) others.push(rate)
    else rates.set(rate.vendorId, [rate])
  }
  return rates
}

function rateOf(row: Row): ShippingRate {
  return {
    ...row,
    kind: shippingKinds.find((kind) => kind === row.kind) ?? 'carrier',
    zone: shippingZones.find((zone) => zone === row.zone) ?? 'province',
    baseFee: dong(row.baseFee),
    perKgFee: dong(row.perKgFee),
    freeFrom: row.freeFrom === null ? null : dong(row.freeFrom),
  }
}
