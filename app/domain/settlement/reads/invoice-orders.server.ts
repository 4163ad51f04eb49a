import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { InvoiceBuyer } from '../rules/invoice-request.ts'
import { startOf, type Period } from '../rules/settlement-period.ts'
import { openBuyer } from './purchase-invoices.server.ts'

export type InvoiceLine = { nameVi: string; packVi: string; quantity: number; unitPrice: Dong; total: Dong }

/** Everything a vendor needs to issue an invoice for an order (Decree 254/2026, Art 17.1.c). */
export type InvoiceOrder = {
  id: string
  code: string
  purchaseCode: string
  placedAt: Date
  deliveredAt: Date
  completedAt: Date | null
  /** Of the receiver, when no buyer was named. */
  receiver: string
  deliveredTo: string
  buyer: InvoiceBuyer | null
  lines: InvoiceLine[]
  goods: Dong
  shipping: Dong
  refunded: Dong
  total: Dong
  method: string
  issued: { number: string; issuedOn: Date; lookupCode: string | null; link: string | null } | null
}

type LineRow = { nameVi: string; packVi: string; quantity: number; unitPrice: string; total: string }
type IssuedRow = { number: string; issuedOn: string; lookupCode: string | null; link: string | null }
type Row = Omit<InvoiceOrder, 'buyer' | 'lines' | 'goods' | 'shipping' | 'refunded' | 'total' | 'issued'> & {
  buyer: (InvoiceBuyer & { personalIdSealed: string | null }) | null
  lines: LineRow[]
  goods: bigint
  shipping: bigint
  refunded: bigint
  total: bigint
  issued: IssuedRow | null
}

/** Orders delivered in a period, oldest first: the invoice is due at the transfer of ownership (Art 9.1). */
export async function invoiceOrders(core: Core, scope: VendorScope, period: Period): Promise<InvoiceOrder[]> {
  return invoiceRows(core, scope, { from: startOf(period.from), to: startOf(period.to), orderId: null })
}

export async function invoiceOrder(core: Core, scope: VendorScope, orderId: string): Promise<InvoiceOrder | null> {
  if (!isId(orderId)) return null
  const [order = null] = await invoiceRows(core, scope, { from: null, to: null, orderId })
  return order
}

type Asked = { from: Date | null; to: Date | null; orderId: string | null }

async function invoiceRows(core: Core, { vendorId }: VendorScope, { from, to, orderId }: Asked): Promise<InvoiceOrder[]> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT o.id, o.code, p.code AS "purchaseCode", o.placed_at AS "placedAt", o.delivered_at AS "deliveredAt",
           CASE WHEN o.state = 'completed' THEN o.closed_at END AS "completedAt", p.contact_name AS receiver,
           concat_ws(', ', nullif(p.address_line, ''), p.ward_name, p.province_name) AS "deliveredTo",
           CASE WHEN q.purchase_id IS NOT NULL THEN json_build_object('name', q.name, 'taxCode', q.tax_code, 'personalIdSealed', q.personal_id_sealed,
             'address', q.address, 'email', q.email) END AS buyer,
           (SELECT json_agg(json_build_object('nameVi', l.name_vi, 'packVi', l.pack_vi, 'quantity', l.quantity, 'unitPrice', l.unit_price_dong::text,
              'total', l.total_dong::text) ORDER BY l.position) FROM order_line l WHERE l.vendor_order_id = o.id) AS lines,
           o.goods_dong AS goods, o.shipping_dong AS shipping, o.total_dong AS total, o.method,
           (SELECT coalesce(sum(r.amount_dong), 0)::bigint FROM payment_share s JOIN refund r ON r.payment_share_id = s.id
             WHERE s.vendor_order_id = o.id AND s.payment_id = o.paid_by) AS refunded,
           CASE WHEN i.vendor_order_id IS NOT NULL THEN json_build_object('number', i.number, 'issuedOn', i.issued_on, 'lookupCode', i.lookup_code, 'link', i.link) END AS issued
      FROM vendor_order o JOIN purchase p ON p.id = o.purchase_id
      LEFT JOIN invoice_request q ON q.purchase_id = p.id LEFT JOIN vendor_invoice i ON i.vendor_order_id = o.id
     WHERE o.vendor_id = ${vendorId}::uuid AND o.delivered_at IS NOT NULL AND o.state IN ('delivered', 'completed')
       AND coalesce(o.id = ${orderId}::uuid, true)
       AND coalesce(o.delivered_at >= ${from}::timestamptz, true) AND coalesce(o.delivered_at < ${to}::timestamptz, true)
     ORDER BY o.delivered_at, o.code`
  return rows.map(({ buyer, lines, issued, ...row }) => ({
    ...row,
    buyer: buyer && openBuyer(core.sealing, buyer),
    lines: lines.map((line) => ({ ...line, unitPrice: dong(BigInt(line.unitPrice)), total: dong(BigInt(line.total)) })),
    goods: dong(row.goods),
    shipping: dong(row.shipping),
    refunded: dong(row.refunded),
    total: dong(row.total),
    issued: issued && { ...issued, issuedOn: new Date(issued.issuedOn) },
  }))
}
