import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { PackingSlip } from '../rules/packing-slip.ts'

/** A sheet full of slips; more is asked for on a second page. */
export const SLIPS_AT_ONCE = 60

type Row = Omit<PackingSlip, 'collect' | 'isPickup'> & { method: string; shippingKind: string; totalDong: bigint }

/**
 * The slips of these orders in one query, oldest order first. Only orders that still have a parcel to send, of this
 * vendor; all other ids are left out, so that a foreign id looks like one that does not exist.
 */
export async function packingSlips(core: Core, scope: VendorScope, ids: readonly string[]): Promise<PackingSlip[]> {
  const wanted = ids.filter(isId).slice(0, SLIPS_AT_ONCE)
  if (wanted.length === 0) return []
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT o.id, o.code, o.state, o.placed_at AS "placedAt", o.method, o.shipping_kind AS "shippingKind",
      o.shipping_name_vi AS "shippingNameVi", o.shipping_name_en AS "shippingNameEn", o.carrier,
      o.tracking_number AS "trackingNumber", o.total_dong AS "totalDong", p.note,
      json_build_object('nameVi', v.name_vi, 'nameEn', v.name_en, 'phone', v.phone,
        'address', concat_ws(', ', v.address_line, w.name, w.province)) AS sender,
      json_build_object('name', p.contact_name, 'phone', p.contact_phone, 'addressLine', p.address_line,
        'wardName', p.ward_name, 'provinceName', p.province_name) AS receiver,
      (SELECT json_agg(json_build_object('id', l.id, 'nameVi', l.name_vi, 'nameEn', l.name_en, 'packVi', l.pack_vi,
          'packEn', l.pack_en, 'quantity', l.quantity,
          'lots', (SELECT coalesce(json_agg(json_build_object('lotId', t.id, 'code', t.code, 'expiresOn', t.expires_on,
              'quantity', ll.quantity) ORDER BY t.expires_on NULLS LAST, t.code), '[]')
            FROM line_lot ll JOIN lot t ON t.id = ll.lot_id WHERE ll.order_line_id = l.id)
        ) ORDER BY l.position) FROM order_line l WHERE l.vendor_order_id = o.id) AS lines
    FROM vendor_order o
      JOIN purchase p ON p.id = o.purchase_id
      JOIN vendor v ON v.id = o.vendor_id
      LEFT JOIN LATERAL (SELECT ward.name, province.name AS province FROM ward
        JOIN province ON province.code = ward.province_code WHERE ward.code = v.ward_code) w ON true
    WHERE o.id = ANY(${wanted}::uuid[]) AND o.vendor_id = ${scope.vendorId}::uuid
      AND o.state IN ('placed', 'accepted', 'packed', 'shipped')
    ORDER BY o.placed_at, o.id`
  return rows.map(({ method, shippingKind, totalDong, ...slip }) => ({
    ...slip,
    isPickup: shippingKind === 'pickup',
    collect: method === 'cash-on-delivery' ? dong(totalDong) : null,
  }))
}
