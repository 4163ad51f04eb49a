import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { dong } from '#app/domain/shared/money.ts'
import { startOfVietnamDay, vietnamDate, vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { VendorToday } from '../rules/vendor-today.ts'

/** Fewer free pieces than this of something on sale is worth a look. */
const LOW_STOCK = 5
/** Lots that run out within this many days should be sold first. */
const EXPIRING_DAYS = 14
const LISTED = 8

type Row = {
  to_accept: number
  to_pack: number
  to_ship: number
  on_the_way: number
  late: number
  sold_today: bigint
  sold_this_month: bigint
  orders_this_month: number
  waiting_for_moderation: number
  low_stock: VendorToday['lowStock']
  expiring_lots: VendorToday['expiringLots']
}

/**
 * The vendor's day on one page, in one query. Sold = goods of orders placed in the period that were neither called
 * off nor still unpaid, without shipping. Days are Vietnamese days.
 */
export async function vendorToday(core: Core, scope: VendorScope): Promise<VendorToday> {
  const now = core.clock.now()
  const today = startOfVietnamDay(now)
  const month = new Date(`${vietnamDay(now).slice(0, 7)}-01T00:00:00+07:00`)
  const [row] = await core.db.$queryRaw<Row[]>`
    WITH open_orders AS (
      SELECT
        count(*) FILTER (WHERE state = 'placed')::int AS to_accept,
        count(*) FILTER (WHERE state = 'accepted')::int AS to_pack,
        count(*) FILTER (WHERE state = 'packed')::int AS to_ship,
        count(*) FILTER (WHERE state = 'shipped')::int AS on_the_way,
        count(*) FILTER (WHERE state = 'placed' AND accept_by < ${now})::int AS late
      FROM vendor_order
      WHERE vendor_id = ${scope.vendorId}::uuid AND state IN ('placed', 'accepted', 'packed', 'shipped')
    ), sold AS (
      SELECT
        coalesce(sum(goods_dong) FILTER (WHERE placed_at >= ${today}), 0)::bigint AS sold_today,
        coalesce(sum(goods_dong), 0)::bigint AS sold_this_month,
        count(*)::int AS orders_this_month
      FROM vendor_order
      WHERE vendor_id = ${scope.vendorId}::uuid AND placed_at >= ${month}
        AND state NOT IN ('awaitingPayment', 'unpaid', 'declined', 'cancelled', 'returned')
    ), low AS (
      SELECT v.id AS "variantId", p.name_vi AS "productVi", p.name_en AS "productEn", v.name_vi AS "packVi",
        v.name_en AS "packEn", s.on_hand - s.allocated - s.reserved AS available
      FROM stock_level s JOIN variant v ON v.id = s.variant_id JOIN product p ON p.id = v.product_id
      WHERE s.vendor_id = ${scope.vendorId}::uuid AND v.is_active AND p.state = 'published'
        AND s.on_hand - s.allocated - s.reserved < ${LOW_STOCK}
      ORDER BY available, p.name_vi, v.position LIMIT ${LISTED}
    ), expiring AS (
      SELECT v.id AS "variantId", l.code, p.name_vi AS "productVi", p.name_en AS "productEn",
        l.expires_on AS "expiresOn", l.expires_on < ${vietnamDate(now)}::date AS "isExpired", l.on_hand - l.picked AS "onHand"
      FROM lot l JOIN variant v ON v.id = l.variant_id JOIN product p ON p.id = v.product_id
      WHERE l.vendor_id = ${scope.vendorId}::uuid AND l.state = 'sellable' AND l.on_hand > l.picked
        AND l.expires_on <= ${vietnamDate(now, EXPIRING_DAYS)}::date
      ORDER BY l.expires_on, l.code LIMIT ${LISTED}
    )
    SELECT open_orders.*, sold.*,
      (SELECT count(*)::int FROM product p WHERE p.vendor_id = ${scope.vendorId}::uuid AND EXISTS (
        SELECT 1 FROM listing_change c WHERE c.product_id = p.id AND c.state = 'submitted')) AS waiting_for_moderation,
      (SELECT coalesce(json_agg(low), '[]') FROM low) AS low_stock,
      (SELECT coalesce(json_agg(expiring), '[]') FROM expiring) AS expiring_lots
    FROM open_orders, sold`
  if (!row) throw new Error('An aggregate always has a row')
  return {
    toAccept: row.to_accept,
    toPack: row.to_pack,
    toShip: row.to_ship,
    onTheWay: row.on_the_way,
    late: row.late,
    soldToday: dong(row.sold_today),
    soldThisMonth: dong(row.sold_this_month),
    ordersThisMonth: row.orders_this_month,
    waitingForModeration: row.waiting_for_moderation,
    lowStock: row.low_stock,
    expiringLots: row.expiring_lots,
  }
}
