import type pg from 'pg'
import { invariants } from '#app/domain/supervision/reads/invariants.server.ts'
import { systemClock } from '#app/platform/clock.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { OpenDatabase } from '#app/platform/database.server.ts'

export type Line = { says: string; broken: number }

/** What the world outside was told and can prove. */
export type Witness = {
  /** Payments of which the provider told, and was answered with success, that all was paid. */
  toldSettled: ReadonlySet<string>
  /** The order links that shoppers got, by cart. */
  acknowledged: ReadonlyMap<string, ReadonlySet<string>>
}

/** The promises, from the tables alone and against what was told outside; every line must be 0. */
export async function judge(opened: OpenDatabase, witness: Witness): Promise<Line[]> {
  const { pool } = opened
  const core = { db: opened.database, clock: systemClock, announce: async () => {} } as unknown as Core
  const bought = [...witness.acknowledged.keys()]
  const severalLinks = [...witness.acknowledged.values()].filter((tokens) => tokens.size > 1).length
  const lines: Line[] = [
    { says: 'oversold: packs promised beyond what is there', broken: await one(pool, OVERSOLD) },
    { says: 'duplicate purchases: carts bought twice', broken: severalLinks + (await one(pool, DUPLICATES)) },
    { says: 'lost purchases: an order page was shown, no purchase is kept', broken: await one(pool, LOST_PURCHASES, [bought]) },
    { says: 'lost paid orders: the provider took the money, no order and no refund', broken: await one(pool, LOST_PAID, [[...witness.toldSettled]]) },
    { says: 'ledger sum, in đồng', broken: await one(pool, 'SELECT abs(coalesce(sum(amount_dong), 0)) AS n FROM ledger_entry') },
    { says: 'paid orders the ledger does not know', broken: await one(pool, UNBOOKED) },
    { says: 'leaked reservations: packs kept for nobody', broken: await one(pool, LEAKED) },
    { says: 'jobs that were given up', broken: await one(pool, 'SELECT count(*) AS n FROM graphile_worker.jobs WHERE attempts >= max_attempts') },
    { says: 'refunds not carried out', broken: await one(pool, "SELECT count(*) AS n FROM refund WHERE state = 'requested'") },
  ]
  const twelve = (await invariants(core)).map(({ says, broken }, index) => ({ says: `(${index + 1}) ${says}`, broken }))
  return [...lines, ...twelve]
}

async function one(pool: pg.Pool, sql: string, values: unknown[] = []): Promise<number> {
  const { rows } = await pool.query<{ n: string }>(sql, values)
  return Number(rows[0]?.n)
}

const DUPLICATES = 'SELECT count(*) AS n FROM (SELECT FROM purchase GROUP BY cart_id HAVING count(*) > 1) twice'

const OVERSOLD = `
  SELECT coalesce(sum(greatest(0, promised.quantity - s.on_hand)), 0) AS n
  FROM (SELECT l.variant_id, sum(l.quantity) AS quantity FROM order_line l JOIN vendor_order o ON o.id = l.vendor_order_id
         WHERE o.state IN ('awaitingPayment', 'placed', 'accepted', 'packed') GROUP BY l.variant_id) promised
  JOIN stock_level s ON s.variant_id = promised.variant_id`

const LOST_PURCHASES = `
  SELECT count(*) AS n FROM unnest($1::uuid[]) AS bought(cart_id)
  WHERE NOT EXISTS (SELECT FROM purchase p WHERE p.cart_id = bought.cart_id)`

/** Each vendor order of the payment is on its way for this money, or exactly its part was asked back. */
const LOST_PAID = `
  SELECT count(*) AS n FROM unnest($1::text[]) AS told(reference)
  WHERE NOT EXISTS (SELECT FROM payment p WHERE p.reference = told.reference AND p.captured_dong = p.amount_dong)
     OR EXISTS (
       SELECT FROM payment p JOIN payment_share s ON s.payment_id = p.id JOIN vendor_order o ON o.id = s.vendor_order_id
        WHERE p.reference = told.reference
          AND (o.paid_by IS DISTINCT FROM p.id OR o.state IN ('awaitingPayment', 'unpaid', 'cancelled', 'declined', 'returned'))
          AND s.amount_dong <> (SELECT coalesce(sum(r.amount_dong), 0) FROM refund r WHERE r.payment_share_id = s.id))`

const UNBOOKED = `
  SELECT count(*) AS n FROM vendor_order o WHERE o.paid_by IS NOT NULL
    AND NOT EXISTS (SELECT FROM ledger_posting p WHERE p.key = 'sale:' || o.id)`

/** After the deadlines have passed and all jobs are done nothing may be reserved, and what is allocated has its order. */
const LEAKED = `
  SELECT (SELECT count(*) FROM reservation WHERE state = 'live')
    + coalesce(sum(s.reserved), 0) + coalesce(sum(abs(s.allocated - coalesce(promised.quantity, 0))) FILTER (WHERE s.allocated > 0 OR promised.quantity > 0), 0) AS n
  FROM stock_level s LEFT JOIN (
    SELECT l.variant_id, sum(l.quantity) AS quantity FROM order_line l JOIN vendor_order o ON o.id = l.vendor_order_id
     WHERE o.state IN ('placed', 'accepted', 'packed') GROUP BY l.variant_id) promised ON promised.variant_id = s.variant_id`
