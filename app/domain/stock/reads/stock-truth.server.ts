import type { Core } from '#app/platform/core.server.ts'

export type StockTruth = {
  /** Variants with more promised than there is, or less than nothing (1). */
  badCounts: number
  /** Variants whose counts are not what their moves, lots and live reservations add up to (2). */
  unexplained: number
  /** Lots that sent out more than came in, or hold something else than their moves say (11). */
  badLots: number
}

/** Counts what is not true about stock; all zero in a sound market. One query over everything: for checks, not for pages. */
export async function stockTruth(core: Core): Promise<StockTruth> {
  const [row] = await core.db.$queryRaw<{ badCounts: bigint; unexplained: bigint; badLots: bigint }[]>`
    WITH moved AS (
      SELECT variant_id,
        sum(CASE kind WHEN 'received' THEN quantity WHEN 'returned' THEN quantity WHEN 'adjusted' THEN quantity
          WHEN 'shipped' THEN -quantity WHEN 'wasted' THEN -quantity ELSE 0 END) AS on_hand,
        sum(CASE kind WHEN 'allocated' THEN quantity WHEN 'deallocated' THEN -quantity WHEN 'shipped' THEN -quantity ELSE 0 END) AS allocated,
        sum(CASE kind WHEN 'reserved' THEN quantity WHEN 'released' THEN -quantity ELSE 0 END) AS reserved
      FROM stock_move GROUP BY variant_id
    ), in_lots AS (SELECT variant_id, sum(on_hand) AS on_hand FROM lot GROUP BY variant_id),
    held AS (
      SELECT l.variant_id, sum(l.quantity) AS reserved FROM reservation_line l JOIN reservation r ON r.id = l.reservation_id
      WHERE r.state = 'live' GROUP BY l.variant_id
    ), of_lot AS (
      SELECT lot_id, sum(CASE kind WHEN 'received' THEN quantity WHEN 'returned' THEN quantity WHEN 'adjusted' THEN quantity
          WHEN 'shipped' THEN -quantity WHEN 'wasted' THEN -quantity ELSE 0 END) AS on_hand
      FROM stock_move WHERE lot_id IS NOT NULL GROUP BY lot_id
    )
    SELECT
      (SELECT count(*) FROM stock_level WHERE on_hand < 0 OR allocated < 0 OR allocated > on_hand OR on_hand - allocated - reserved < 0) AS "badCounts",
      (SELECT count(*) FROM stock_level s LEFT JOIN moved m USING (variant_id) LEFT JOIN in_lots i USING (variant_id) LEFT JOIN held h USING (variant_id)
        WHERE (s.on_hand, s.allocated, s.reserved) IS DISTINCT FROM (coalesce(m.on_hand, 0), coalesce(m.allocated, 0), coalesce(m.reserved, 0))
           OR s.on_hand <> coalesce(i.on_hand, 0) OR s.reserved <> coalesce(h.reserved, 0)) AS unexplained,
      (SELECT count(*) FROM lot l LEFT JOIN of_lot o ON o.lot_id = l.id
        WHERE l.shipped > l.received OR l.picked > l.on_hand OR l.on_hand <> coalesce(o.on_hand, 0)) AS "badLots"`
  return { badCounts: Number(row?.badCounts), unexplained: Number(row?.unexplained), badLots: Number(row?.badLots) }
}
