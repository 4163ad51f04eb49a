import type { RefundState } from '#app/domain/payments/rules/refund-states.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** Whose a refund is: the buyer's, the vendor's, and under which authority. Null for an id that is none. */
export type RefundGround = {
  state: RefundState
  vendorId: string
  purchaseId: string
  userId: string | null
  secretHash: string
  authorityCode: string | null
  decidedBy: string | null
}

export async function refundGround(db: Transaction, refundId: string): Promise<RefundGround | null> {
  if (!isId(refundId)) return null
  const [row] = await db.$queryRaw<RefundGround[]>`
    SELECT r.state, o.vendor_id AS "vendorId", o.purchase_id AS "purchaseId", p.user_id AS "userId", p.secret_hash AS "secretHash",
           v.authority_code AS "authorityCode", r.decided_by AS "decidedBy"
      FROM refund r JOIN payment_share s ON s.id = r.payment_share_id JOIN vendor_order o ON o.id = s.vendor_order_id
      JOIN purchase p ON p.id = o.purchase_id JOIN vendor v ON v.id = o.vendor_id WHERE r.id = ${refundId}::uuid`
  return row ?? null
}
