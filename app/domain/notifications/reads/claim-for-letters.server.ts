import { isClaimReason, type ClaimReason } from '#app/domain/claims/rules/claim-reasons.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'

export type ClaimForLetters = {
  id: string
  code: string
  vendorOrderId: string
  purchaseId: string
  reason: ClaimReason
  asked: Dong
  granted: Dong
  offered: Dong | null
  dueAt: Date | null
  /** What was said with the last move, in the words of whoever said it. */
  note: string | null
}

/** A claim as letters tell of it; `action` is the move they are about. Null when it is not there. */
export async function claimForLetters(core: Core, claimId: string, action: string): Promise<ClaimForLetters | null> {
  const [row] = await core.db.$queryRaw<(Omit<ClaimForLetters, 'asked' | 'granted' | 'offered' | 'reason'> & { asked: bigint; granted: bigint; offered: bigint | null; reason: string })[]>`
    SELECT c.id, c.code, c.vendor_order_id AS "vendorOrderId", o.purchase_id AS "purchaseId", c.reason, c.asked_dong AS asked,
           c.granted_dong AS granted, c.offered_dong AS offered, c.due_at AS "dueAt",
           (SELECT e.reason FROM audit_event e WHERE e.subject_type = 'claim' AND e.subject_id = c.id::text AND e.action = ${action}
             ORDER BY e.at DESC, e.id DESC LIMIT 1) AS note
      FROM claim c JOIN vendor_order o ON o.id = c.vendor_order_id WHERE c.id = ${claimId}::uuid`
  if (!row) return null
  return {
    ...row,
    reason: isClaimReason(row.reason) ? row.reason : 'other',
    asked: dong(row.asked),
    granted: dong(row.granted),
    offered: row.offered === null ? null : dong(row.offered),
  }
}
