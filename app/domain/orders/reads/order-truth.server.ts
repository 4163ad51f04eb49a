import type { Core } from '#app/platform/core.server.ts'

export type OrderTruth = {
  /** Purchases that differ from the sum of their vendor orders, or vendor orders from their lines (3). */
  badSums: number
  /** Carts with more than one purchase, or bought without one (6). */
  badCarts: number
  /** Lines, lots or bookings of one vendor inside an order of another (10). */
  foreignRows: number
}

/** Counts what is not true about orders; all zero in a sound market. */
export async function orderTruth(core: Core): Promise<OrderTruth> {
  const [row] = await core.db.$queryRaw<{ badSums: bigint; badCarts: bigint; foreignRows: bigint }[]>`
    SELECT
      (SELECT count(*) FROM purchase p WHERE p.total_dong <> (SELECT coalesce(sum(o.total_dong), 0) FROM vendor_order o WHERE o.purchase_id = p.id))
      + (SELECT count(*) FROM vendor_order o WHERE o.goods_dong <> (SELECT coalesce(sum(l.total_dong), 0) FROM order_line l WHERE l.vendor_order_id = o.id))
        AS "badSums",
      (SELECT count(*) FROM (SELECT FROM purchase GROUP BY cart_id HAVING count(*) > 1) twice)
      + (SELECT count(*) FROM cart c WHERE c.state = 'bought' AND NOT EXISTS (SELECT FROM purchase p WHERE p.cart_id = c.id)) AS "badCarts",
      (SELECT count(*) FROM order_line l JOIN vendor_order o ON o.id = l.vendor_order_id JOIN product p ON p.id = l.product_id WHERE p.vendor_id <> o.vendor_id)
      + (SELECT count(*) FROM line_lot k JOIN lot t ON t.id = k.lot_id JOIN order_line l ON l.id = k.order_line_id
          JOIN vendor_order o ON o.id = l.vendor_order_id WHERE t.vendor_id <> o.vendor_id OR t.variant_id <> l.variant_id)
      + (SELECT count(*) FROM stock_level s JOIN variant v ON v.id = s.variant_id JOIN product p ON p.id = v.product_id WHERE p.vendor_id <> s.vendor_id)
      + (SELECT count(*) FROM ledger_entry e JOIN vendor_order o ON o.id = e.vendor_order_id WHERE e.vendor_id <> o.vendor_id) AS "foreignRows"`
  return { badSums: Number(row?.badSums), badCarts: Number(row?.badCarts), foreignRows: Number(row?.foreignRows) }
}
