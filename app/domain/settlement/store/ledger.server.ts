import { newId } from '#app/domain/shared/ids.ts'
import { lockUntilCommit } from '#app/platform/advisory-lock.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Posting } from '../rules/postings.ts'

/** Writes postings that were not written before, all in one statement. The database refuses one that does not sum to zero. */
export async function post(tx: Transaction, at: Date, postings: readonly Posting[]): Promise<void> {
  const rows = postings
    .filter((posting) => posting.entries.length > 0)
    .map(({ entries, ...rest }) => ({
      id: newId(),
      ...rest,
      entries: entries.map((entry) => ({ id: newId(), ...entry, amount: String(entry.amount) })),
    }))
  if (rows.length === 0) return
  await tx.$executeRaw`
    WITH wanted AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS p(id uuid, key text, kind text, mode text, entries jsonb)
    ), posted AS (
      INSERT INTO ledger_posting (id, key, kind, mode, at) SELECT id, key, kind, mode, ${at} FROM wanted
      ON CONFLICT (key) DO NOTHING RETURNING id
    )
    INSERT INTO ledger_entry (id, posting_id, account, vendor_id, vendor_order_id, amount_dong)
    SELECT e.id, w.id, e.account, e."vendorId", e."vendorOrderId", e.amount
      FROM posted JOIN wanted w USING (id),
           jsonb_to_recordset(w.entries) AS e(id uuid, account text, "vendorId" uuid, "vendorOrderId" uuid, amount bigint)`
}

/**
 * Whoever books about a vendor order waits here for the others: a refund takes from what the refunds before it have left.
 * Not the order's own row lock, so that no shopper or packer waits for the books.
 */
export async function lockBooksOf(tx: Transaction, vendorOrderIds: readonly string[]): Promise<void> {
  for (const id of [...vendorOrderIds].sort()) await lockUntilCommit(tx, `books:${id}`)
}
