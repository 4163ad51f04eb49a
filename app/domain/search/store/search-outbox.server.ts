import type { Transaction } from '#app/platform/database.server.ts'
import type { OutboxMark } from '../reads/outbox.server.ts'

/** Every change gives a new mark, so that a sender can tell whether what it sent is still the newest. */
export async function markForSending(tx: Transaction, productIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search_outbox (product_id)
    SELECT id::uuid FROM unnest(${[...productIds]}::text[]) AS id ORDER BY id
    ON CONFLICT (product_id) DO UPDATE SET mark = excluded.mark`
}

/** Takes out what was sent under these marks. Returns the products that were marked anew, or sent by another, meanwhile. */
export async function clearSent(tx: Transaction, sent: readonly OutboxMark[]): Promise<string[]> {
  const marks = JSON.stringify(sent.map(({ productId, mark }) => ({ product_id: productId, mark: String(mark) })))
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH sent AS (
      SELECT product_id, mark FROM jsonb_to_recordset(${marks}::jsonb) AS one(product_id uuid, mark bigint)
    ), locked AS (
      SELECT o.product_id FROM search_outbox o JOIN sent USING (product_id, mark) ORDER BY o.product_id FOR UPDATE OF o
    ), cleared AS (
      DELETE FROM search_outbox o USING sent
      WHERE o.product_id = sent.product_id AND o.mark = sent.mark AND o.product_id IN (SELECT product_id FROM locked) RETURNING o.product_id
    )
    SELECT product_id::text AS id FROM sent WHERE product_id NOT IN (SELECT product_id FROM cleared)`
  return rows.map(({ id }) => id)
}

/** What need not be sent: nobody waits for it, or it was sent another way. Marks that another transaction holds stay. */
export async function forgetMarks(tx: Transaction, upTo: bigint): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM search_outbox WHERE product_id IN (
      SELECT product_id FROM search_outbox WHERE mark <= ${upTo} ORDER BY product_id FOR UPDATE SKIP LOCKED)`
}
