import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { add, dong, subtract, type Dong } from '#app/domain/shared/money.ts'
import { finalStates } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import { maskContact, type Contact } from '../rules/masked-contact.ts'
import { isWithVendor } from '../rules/order-tabs.ts'
import { vendorOrderLife, type VendorOrderState } from '../rules/vendor-order-states.ts'

/** A lot with what is free in it: pieces that no other parcel has been packed with. Days as `YYYY-MM-DD`. */
export type LotChoice = { lotId: string; code: string; expiresOn: string | null; free: number }
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
  /** Only while the order is being packed: the sellable lots, first expired first. */
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

type LineRow = Omit<VendorOrderLine, 'unitPrice' | 'total'> & { unitPrice: string; total: string; commission: string }
type HistoryRow = Omit<VendorOrderPage['history'][number], 'at'> & { at: string }
type Row = {
  id: string
  code: string
  state: VendorOrderState
  contact: Contact
  note: string
  method: string
  shipping_kind: string
  shipping_name_vi: string
  shipping_name_en: string
  carrier: string | null
  tracking_number: string | null
  reason: string | null
  goods_dong: bigint
  shipping_dong: bigint
  total_dong: bigint
  placed_at: Date
  accept_by: Date | null
  accepted_at: Date | null
  packed_at: Date | null
  shipped_at: Date | null
  delivered_at: Date | null
  closed_at: Date | null
  lines: LineRow[]
  history: HistoryRow[]
}

/** Everything a vendor sees of one order, in one query; null for another vendor's order and for one not yet paid. */
export async function vendorOrder(core: Core, scope: VendorScope, id: string): Promise<VendorOrderPage | null> {
  if (!isId(id)) return null
  const [row] = await core.db.$queryRaw<Row[]>`
    SELECT o.*, p.note, json_build_object('name', p.contact_name, 'phone', p.contact_phone, 'addressLine', p.address_line,
        'wardName', p.ward_name, 'provinceName', p.province_name) AS contact,
      (SELECT json_agg(json_build_object('id', l.id, 'variantId', l.variant_id, 'nameVi', l.name_vi, 'nameEn', l.name_en,
          'packVi', l.pack_vi, 'packEn', l.pack_en, 'pictureId', l.picture_id, 'quantity', l.quantity,
          'unitPrice', l.unit_price_dong::text, 'total', l.total_dong::text, 'commission', l.commission_dong::text,
          'lots', (SELECT coalesce(json_agg(json_build_object('lotId', t.id, 'code', t.code, 'expiresOn', t.expires_on,
              'quantity', ll.quantity) ORDER BY t.expires_on NULLS LAST, t.code), '[]')
            FROM line_lot ll JOIN lot t ON t.id = ll.lot_id WHERE ll.order_line_id = l.id),
          'choices', (SELECT coalesce(json_agg(json_build_object('lotId', t.id, 'code', t.code, 'expiresOn', t.expires_on,
              'free', t.on_hand - t.picked) ORDER BY t.expires_on NULLS LAST, t.created_at), '[]')
            FROM lot t WHERE o.state = 'accepted' AND t.variant_id = l.variant_id AND t.state = 'sellable'
              AND t.on_hand > t.picked)
        ) ORDER BY l.position) FROM order_line l WHERE l.vendor_order_id = o.id) AS lines,
      (SELECT coalesce(json_agg(json_build_object('at', a.at, 'action', a.action, 'actorKind', a.actor_kind,
          'by', CASE WHEN a.actor_kind = 'vendor' THEN u.name END, 'reason', a.reason) ORDER BY a.at, a.id), '[]')
        FROM audit_event a LEFT JOIN users u ON u.id = a.actor_user_id
        WHERE a.subject_type = 'vendor-order' AND a.subject_id = o.id::text) AS history
    FROM vendor_order o JOIN purchase p ON p.id = o.purchase_id
    WHERE o.id = ${id}::uuid AND o.vendor_id = ${scope.vendorId}::uuid`
  return row && isWithVendor(row.state) ? asPage(row) : null
}

function asPage(row: Row): VendorOrderPage {
  const isOver = finalStates(vendorOrderLife).includes(row.state)
  const commission = add(...row.lines.map((line) => dong(BigInt(line.commission))))
  const total = dong(row.total_dong)
  return {
    id: row.id,
    code: row.code,
    state: row.state,
    contact: isOver ? maskContact(row.contact) : row.contact,
    contactIsMasked: isOver,
    note: row.note,
    method: row.method,
    isPickup: row.shipping_kind === 'pickup',
    shippingNameVi: row.shipping_name_vi,
    shippingNameEn: row.shipping_name_en,
    carrier: row.carrier,
    trackingNumber: row.tracking_number,
    reason: row.reason,
    goods: dong(row.goods_dong),
    shipping: dong(row.shipping_dong),
    total,
    commission,
    vendorReceives: subtract(total, commission),
    placedAt: row.placed_at,
    acceptBy: row.accept_by,
    acceptedAt: row.accepted_at,
    packedAt: row.packed_at,
    shippedAt: row.shipped_at,
    deliveredAt: row.delivered_at,
    closedAt: row.closed_at,
    lines: row.lines.map(asLine),
    history: row.history.map((event) => ({ ...event, at: new Date(event.at) })),
  }
}

function asLine({ commission: _commission, ...line }: LineRow): VendorOrderLine {
  return { ...line, unitPrice: dong(BigInt(line.unitPrice)), total: dong(BigInt(line.total)) }
}
