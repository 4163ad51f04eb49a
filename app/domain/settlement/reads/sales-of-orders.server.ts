import { dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Sale } from '../rules/postings.ts'

/** What these vendor orders sold, as it was frozen at sale; only those that are paid. */
export async function salesOfOrders(db: Transaction, vendorOrderIds: readonly string[]): Promise<Sale[]> {
  const rows = await db.$queryRaw<{ vendorOrderId: string; vendorId: string; goods: bigint; shipping: bigint; commission: bigint }[]>`
    SELECT o.id AS "vendorOrderId", o.vendor_id AS "vendorId", o.goods_dong AS goods, o.shipping_dong AS shipping,
           (SELECT sum(l.commission_dong) FROM order_line l WHERE l.vendor_order_id = o.id)::bigint AS commission
      FROM vendor_order o WHERE o.id = ANY(${[...vendorOrderIds]}::uuid[]) AND o.paid_by IS NOT NULL ORDER BY o.id`
  return rows.map((row) => ({ ...row, goods: dong(row.goods), shipping: dong(row.shipping), commission: dong(row.commission) }))
}
