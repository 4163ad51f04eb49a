import { dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { CashAtCarrier, RemittanceHead, RemittanceList } from '../rules/remittance-view.ts'

const SHOWN = 100

type Waiting = Omit<CashAtCarrier, 'collected'> & { collected: bigint; total: bigint; count: number }

/** A vendor's lists and what carriers still have of its money; of all vendors for the operator. Two queries. */
export async function remittanceList(core: Core, vendorId: string | null): Promise<RemittanceList> {
  const files = await core.db.$queryRaw<(Omit<RemittanceHead, 'paidOut'> & { paidOut: bigint })[]>`
    SELECT f.id, f.file_name AS "fileName", f.carrier, f.uploaded_at AS "uploadedAt", v.name_vi AS "vendorNameVi",
           count(l.id)::int AS rows, count(l.id) FILTER (WHERE l.outcome = 'matched')::int AS settled,
           coalesce(sum(l.collected_dong) FILTER (WHERE l.outcome = 'matched'), 0)::bigint AS "paidOut"
      FROM remittance_file f LEFT JOIN vendor v ON v.id = f.vendor_id LEFT JOIN remittance_line l ON l.file_id = f.id
     WHERE ${vendorId}::uuid IS NULL OR f.vendor_id = ${vendorId}::uuid
     GROUP BY f.id, v.id ORDER BY f.uploaded_at DESC LIMIT ${SHOWN}`
  const waiting = await core.db.$queryRaw<Waiting[]>`
    SELECT o.id AS "orderId", o.code, o.carrier, o.tracking_number AS tracking, o.delivered_at AS "deliveredAt", s.captured_dong AS collected,
           sum(s.captured_dong) OVER ()::bigint AS total, count(*) OVER ()::int AS count
      FROM vendor_order o JOIN payment_share s ON s.vendor_order_id = o.id JOIN payment p ON p.id = s.payment_id AND p.method = 'cash-on-delivery'
     WHERE o.method = 'cash-on-delivery' AND o.shipping_kind <> 'pickup' AND o.delivered_at IS NOT NULL AND s.captured_dong > 0
       AND o.state <> 'returned' AND (${vendorId}::uuid IS NULL OR o.vendor_id = ${vendorId}::uuid)
       AND NOT EXISTS (SELECT FROM remittance_line l WHERE l.vendor_order_id = o.id AND l.outcome = 'matched')
     ORDER BY o.delivered_at LIMIT ${SHOWN}`
  return {
    files: files.map((file) => ({ ...file, paidOut: dong(file.paidOut) })),
    atCarriers: waiting.map(({ total: _total, count: _count, ...one }) => ({ ...one, collected: dong(one.collected) })),
    atCarriersTotal: dong(waiting[0]?.total ?? 0n),
    atCarriersCount: waiting[0]?.count ?? 0,
  }
}
