import type { Core } from '#app/platform/core.server.ts'

export type LedgerTruth = {
  /** Postings whose entries do not sum to zero (8). */
  unbalanced: number
  /** Sales booked twice, or with another commission or total than the vendor order froze; more turned round than was sold. */
  badSales: number
  /** Settlements that are not the sum of their entries, begin elsewhere than the one before ended, or hold what is not theirs (9). */
  badSettlements: number
  /** Tax withheld other than the ledger says, or given back more than once was kept. */
  badTax: number
}

type Counts = { [truth in keyof LedgerTruth]: bigint }

/** Counts what is not true about the ledger; all zero in a sound market. */
export async function ledgerTruth(core: Core): Promise<LedgerTruth> {
  const [row] = await core.db.$queryRaw<Counts[]>`
    WITH sale AS (
      SELECT e.vendor_order_id, count(DISTINCT p.id) AS postings, sum(e.amount_dong) FILTER (WHERE e.account = 'buyer-funds') AS total,
             -coalesce(sum(e.amount_dong) FILTER (WHERE e.account = 'commission'), 0) AS commission
      FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id WHERE p.kind = 'sale' GROUP BY e.vendor_order_id
    ), turned AS (
      SELECT e.vendor_order_id, e.account, sum(e.amount_dong) AS left_over
      FROM ledger_posting p JOIN ledger_entry e ON e.posting_id = p.id
      WHERE p.kind IN ('sale', 'reversal') AND e.account IN ('vendor-payable', 'shipping', 'commission', 'commission-vat') GROUP BY 1, 2
    ), settled AS (
      SELECT s.settlement_id, sum(e.amount_dong) AS total, count(*) AS entries,
             count(*) FILTER (WHERE e.vendor_id <> t.vendor_id OR p.mode <> t.mode OR NOT e.account = ANY (
               CASE t.mode WHEN 'direct' THEN ARRAY['commission', 'commission-vat', 'vat-withheld', 'pit-withheld', 'floor-bank']
                    ELSE ARRAY['vendor-payable', 'shipping'] END)) AS foreigners
      FROM settlement_entry s JOIN settlement t ON t.id = s.settlement_id JOIN ledger_entry e ON e.id = s.ledger_entry_id
           JOIN ledger_posting p ON p.id = e.posting_id GROUP BY s.settlement_id
    ), tax AS (
      SELECT vendor_order_id, sum(vat_dong) AS vat, sum(pit_dong) AS pit FROM tax_withholding GROUP BY vendor_order_id
    ), taxed AS (
      SELECT vendor_order_id, -coalesce(sum(amount_dong) FILTER (WHERE account = 'vat-withheld'), 0) AS vat,
             -coalesce(sum(amount_dong) FILTER (WHERE account = 'pit-withheld'), 0) AS pit
      FROM ledger_entry WHERE account IN ('vat-withheld', 'pit-withheld') GROUP BY vendor_order_id
    )
    SELECT
      (SELECT count(*) FROM ledger_posting p WHERE (SELECT coalesce(sum(e.amount_dong), 1) FROM ledger_entry e WHERE e.posting_id = p.id) <> 0) AS unbalanced,
      (SELECT count(*) FROM sale s JOIN vendor_order o ON o.id = s.vendor_order_id
        WHERE s.postings > 1 OR s.total <> o.total_dong
           OR s.commission <> (SELECT sum(l.commission_dong) FROM order_line l WHERE l.vendor_order_id = o.id))
      + (SELECT count(*) FROM turned WHERE left_over > 0) AS "badSales",
      (SELECT count(*) FROM settlement t LEFT JOIN settled s ON s.settlement_id = t.id LEFT JOIN settlement b ON b.id = t.previous_id
        WHERE t.sum_dong <> coalesce(s.total, 0) OR t.entry_count <> coalesce(s.entries, 0) OR coalesce(s.foreigners, 0) > 0
           OR t.opening_dong <> coalesce(b.closing_dong, 0) OR t.closing_dong <> t.opening_dong + t.sum_dong
           OR (t.released_by IS NOT NULL AND t.released_by = t.drafted_by)
           OR (t.state = 'paid' AND t.closing_dong < 0 AND NOT EXISTS (SELECT FROM ledger_posting p WHERE p.key = 'settlement-payment:' || t.id)))
      + (SELECT count(*) FROM (SELECT FROM settlement_entry GROUP BY ledger_entry_id HAVING count(*) > 1) twice) AS "badSettlements",
      (SELECT count(*) FROM tax FULL JOIN taxed USING (vendor_order_id)
        WHERE tax.vat IS DISTINCT FROM taxed.vat OR tax.pit IS DISTINCT FROM taxed.pit OR tax.vat < 0 OR tax.pit < 0) AS "badTax"`
  const { unbalanced = 0n, badSales = 0n, badSettlements = 0n, badTax = 0n } = row ?? {}
  return { unbalanced: Number(unbalanced), badSales: Number(badSales), badSettlements: Number(badSettlements), badTax: Number(badTax) }
}
