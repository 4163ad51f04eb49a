import { dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { CashOrder, RemittanceRow } from '../rules/match-remittance.ts'

type Row = Omit<CashOrder, 'collected'> & { collected: bigint }

/** The cash orders that these rows could mean; of one vendor, or of all for the operator. One query. */
export async function cashOrdersOf(db: Transaction, vendorId: string | null, rows: readonly RemittanceRow[]): Promise<CashOrder[]> {
  const tracking = rows.flatMap((row) => (row.tracking === null ? [] : [row.tracking]))
  const codes = rows.flatMap((row) => (row.orderCode === null ? [] : [row.orderCode.replaceAll('-', '')]))
  const found = await db.$queryRaw<Row[]>`
    SELECT o.id, o.vendor_id AS "vendorId", o.code, o.tracking_number AS tracking,
           coalesce((SELECT sum(s.captured_dong) FROM payment_share s JOIN payment p ON p.id = s.payment_id
                      WHERE s.vendor_order_id = o.id AND p.method = 'cash-on-delivery'), 0)::bigint AS collected,
           EXISTS (SELECT FROM remittance_line l WHERE l.vendor_order_id = o.id AND l.outcome = 'matched') AS "isPaidOut"
      FROM vendor_order o
     WHERE o.method = 'cash-on-delivery' AND o.shipping_kind <> 'pickup'
       AND (${vendorId}::uuid IS NULL OR o.vendor_id = ${vendorId}::uuid)
       AND (o.tracking_number = ANY(${tracking}::text[]) OR replace(o.code, '-', '') = ANY(${codes}::text[]))`
  return found.map((row) => ({ ...row, collected: dong(row.collected) }))
}
