import { dong, negate, type Dong } from '#app/domain/shared/money.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type DoneTransfer = { id: string; owner: { vendorId: string; vendorOrderId: string }; amount: Dong }

/** A transfer that the provider has carried out; below zero when it took money back. Null while it has not. */
export async function doneTransfer(db: Transaction, transferId: string): Promise<DoneTransfer | null> {
  const [row] = await db.$queryRaw<{ kind: string; amount: bigint; vendorId: string; vendorOrderId: string }[]>`
    SELECT t.kind, t.amount_dong AS amount, o.vendor_id AS "vendorId", o.id AS "vendorOrderId"
      FROM vendor_transfer t JOIN payment_share s ON s.id = t.payment_share_id JOIN vendor_order o ON o.id = s.vendor_order_id
     WHERE t.id = ${transferId}::uuid AND t.state = 'done'`
  if (!row) return null
  const { vendorId, vendorOrderId } = row
  const amount = dong(row.amount)
  return { id: transferId, owner: { vendorId, vendorOrderId }, amount: row.kind === 'reversal' ? negate(amount) : amount }
}
