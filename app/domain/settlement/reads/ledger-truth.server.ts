import type { Core } from '#app/platform/core.server.ts'

export type LedgerTruth = {
  /** Postings whose entries do not sum to zero (8). */
  unbalanced: number
  /** Sales booked twice, or with another commission or total than the vendor order froze (9). */
  badSales: number
}

/** Counts what is not true about the ledger; all zero in a sound market. */
export async function ledgerTruth(core: Core): Promise<LedgerTruth> {
  const [row] = await core.db.$queryRaw<{ unbalanced: bigint; badSales: bigint }[]>`
    WITH sale AS (
      SELECT e.vendor_order_id, count(DISTINCT p.id) AS postings, sum(e.amount_dong) FILTER (WHERE e.account = 'buyer-funds') AS total,
             -coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'commission'), 0) AS commission
      FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id WHERE p.kind = 'sale' GROUP BY e.vendor_order_id
    )
    SELECT
      (SELECT count(*) FROM ledger_posting p WHERE (SELECT coalesce(sum(e.amount_dong), 1) FROM ledger_entry e WHERE e.posting_id = p.id) <> 0) AS unbalanced,
      (SELECT count(*) FROM sale s JOIN vendor_order o ON o.id = s.vendor_order_id
        WHERE s.postings > 1 OR s.total <> o.total_dong
           OR s.commission <> (SELECT sum(l.commission_dong) FROM order_line l WHERE l.vendor_order_id = o.id)) AS "badSales"`
  return { unbalanced: Number(row?.unbalanced), badSales: Number(row?.badSales) }
}
