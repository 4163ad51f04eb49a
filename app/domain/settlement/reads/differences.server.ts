import { dong } from '#app/domain/shared/money.ts'
import { addHours, addMinutes } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { CASH_DAYS, GRACE_MINUTES, type FoundMismatch } from '../rules/mismatch.ts'

/**
 * Compares what providers and banks told with what the ledger says, row by row. Nothing is mended here: a difference
 * means that a job is stuck or that somebody is wrong, and a person has to see which.
 */
export async function differences(core: Core): Promise<FoundMismatch[]> {
  const now = core.clock.now()
  const before = addMinutes(now, -GRACE_MINUTES)
  const longAgo = addHours(now, -24 * CASH_DAYS)
  type Row = Omit<FoundMismatch, 'expected' | 'found'> & { expected: bigint; found: bigint }
  const rows = await core.db.$queryRaw<Row[]>`
    WITH booked AS (
      SELECT p.id, p.key, p.kind, p.at, sum(e.amount_dong) FILTER (WHERE e.amount_dong > 0) AS amount
        FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id WHERE p.kind IN ('capture', 'refund', 'transfer') GROUP BY p.id
    )
    SELECT 'capture-not-booked' AS kind, 'payment-event' AS "subjectType", v.id::text AS "subjectId", v.amount_dong AS expected, coalesce(b.amount, 0)::bigint AS found
      FROM payment_event v LEFT JOIN booked b ON b.key = 'capture:' || v.id
     WHERE v.kind = 'settled' AND v.payment_id IS NOT NULL AND v.amount_dong > 0 AND v.received_at < ${before} AND b.amount IS DISTINCT FROM v.amount_dong
    UNION ALL
    SELECT 'booked-without-event', 'posting', b.id::text, 0, b.amount::bigint FROM booked b
     WHERE b.kind = 'capture' AND NOT EXISTS (SELECT FROM payment_event v WHERE b.key = 'capture:' || v.id)
    UNION ALL
    SELECT 'sale-not-booked', 'vendor-order', o.id::text, o.total_dong, 0 FROM vendor_order o JOIN payment y ON y.id = o.paid_by
     WHERE y.settled_at < ${before} AND NOT EXISTS (SELECT FROM ledger_posting p WHERE p.key = 'sale:' || o.id)
    UNION ALL
    SELECT 'refund-not-booked', 'refund', r.id::text, r.amount_dong, coalesce(b.amount, 0)::bigint FROM refund r LEFT JOIN booked b ON b.key = 'refund:' || r.id
     WHERE r.state = 'settled' AND r.settled_at < ${before} AND b.amount IS DISTINCT FROM r.amount_dong
    UNION ALL
    SELECT 'transfer-not-booked', 'transfer', t.id::text, t.amount_dong, coalesce(b.amount, 0)::bigint FROM vendor_transfer t LEFT JOIN booked b ON b.key = 'transfer:' || t.id
     WHERE t.state = 'done' AND t.done_at < ${before} AND b.amount IS DISTINCT FROM t.amount_dong
    UNION ALL
    SELECT 'bank-differs', 'payment', v.payment_id::text, coalesce(sum(l.amount_dong), 0)::bigint, sum(v.amount_dong)::bigint
      FROM payment_event v LEFT JOIN bank_line l ON v.provider_event_id = 'line:' || l.id AND l.payment_id = v.payment_id
     WHERE v.provider = 'vietqr' AND v.kind = 'settled' AND v.payment_id IS NOT NULL AND v.received_at < ${before}
     GROUP BY v.payment_id HAVING sum(v.amount_dong) > coalesce(sum(l.amount_dong), 0)
    UNION ALL
    SELECT 'money-for-nobody', 'payment-event', v.id::text, 0, v.amount_dong FROM payment_event v
     WHERE v.kind = 'settled' AND v.payment_id IS NULL AND v.amount_dong > 0
    UNION ALL
    SELECT 'fee-in-other-money', 'payment-event', f.payment_event_id::text, 0, 0 FROM unbooked_fee f
     WHERE NOT EXISTS (SELECT FROM ledger_posting p WHERE p.key = 'provider-fee:' || f.provider_payment_id)
    UNION ALL
    SELECT 'cash-not-remitted', 'vendor-order', o.id::text, 0, sum(e.amount_dong)::bigint FROM ledger_entry e JOIN vendor_order o ON o.id = e.vendor_order_id
     WHERE e.account = 'carrier-cash' AND o.delivered_at < ${longAgo} GROUP BY o.id HAVING sum(e.amount_dong) <> 0`
  return rows.map((row) => ({ ...row, expected: dong(row.expected), found: dong(row.found) }))
}
