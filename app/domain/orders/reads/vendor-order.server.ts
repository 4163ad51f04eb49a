import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { add, dong, subtract } from '#app/domain/shared/money.ts'
import { finalStates } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { pickLots, type PickableLot } from '#app/domain/stock/rules/pick-lots.ts'
import { maskContact, type Contact } from '../rules/masked-contact.ts'
import { isWithVendor } from '../rules/order-tabs.ts'
import type { LotChoice, VendorOrderLine, VendorOrderPage } from '../rules/vendor-order-page.ts'
import { vendorOrderLife, type VendorOrderState } from '../rules/vendor-order-states.ts'

type LotRow = { lotId: string; code: string; expiresOn: string | null; free: number; createdAt: string }
type LineRow = Omit<VendorOrderLine, 'unitPrice' | 'total' | 'choices'> & {
  unitPrice: string
  total: string
  commission: string
  choices: LotRow[]
}
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

/** Everything a vendor sees of one order, in one query; null for another vendor's order and for one that never reached this one. */
export async function vendorOrder(core: Core, scope: VendorScope, id: string): Promise<VendorOrderPage | null> {
  if (!isId(id)) return null
  const today = vietnamDay(core.clock.now())
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
              'free', t.on_hand - t.picked, 'createdAt', t.created_at) ORDER BY t.expires_on NULLS LAST, t.created_at), '[]')
            FROM lot t WHERE o.state = 'accepted' AND t.variant_id = l.variant_id AND t.state = 'sellable'
              AND t.on_hand > t.picked AND coalesce(t.expires_on >= ${today}::date, true))
        ) ORDER BY l.position) FROM order_line l WHERE l.vendor_order_id = o.id) AS lines,
      (SELECT coalesce(json_agg(json_build_object('at', a.at, 'action', a.action, 'actorKind', a.actor_kind,
          'by', CASE WHEN a.actor_kind = 'vendor' THEN u.name END, 'reason', a.reason) ORDER BY a.at, a.id), '[]')
        FROM audit_event a LEFT JOIN users u ON u.id = a.actor_user_id
        WHERE a.subject_type = 'vendor-order' AND a.subject_id = o.id::text) AS history
    FROM vendor_order o JOIN purchase p ON p.id = o.purchase_id
    WHERE o.id = ${id}::uuid AND o.vendor_id = ${scope.vendorId}::uuid`
  return row?.accept_by && isWithVendor(row.state) ? asPage(row, today) : null
}

function asPage(row: Row, today: string): VendorOrderPage {
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
    lines: row.lines.map((line) => asLine(line, today)),
    history: row.history.map((event) => ({ ...event, at: new Date(event.at) })),
  }
}

function asLine({ commission: _commission, choices, ...line }: LineRow, today: string): VendorOrderLine {
  return {
    ...line,
    unitPrice: dong(BigInt(line.unitPrice)),
    total: dong(BigInt(line.total)),
    choices: propose(line.variantId, line.quantity, choices, today),
  }
}

/** How many to take from which lot; as many as there are when they do not suffice. */
function propose(variantId: string, quantity: number, choices: readonly LotRow[], today: string): LotChoice[] {
  const lots: PickableLot[] = choices.map(({ lotId, free, expiresOn, createdAt }) => {
    return { id: lotId, variantId, state: 'sellable', free, expiresOn, createdAt: new Date(createdAt) }
  })
  const most = choices.reduce((sum, lot) => sum + lot.free, 0)
  const picked = pickLots([{ variantId, quantity: Math.min(quantity, most) }], lots, today)
  const ofLot = new Map(picked.ok ? picked.picks.map((pick) => [pick.lotId, pick.quantity]) : [])
  return choices.map(({ createdAt: _createdAt, ...lot }) => ({ ...lot, proposed: ofLot.get(lot.lotId) ?? 0 }))
}
