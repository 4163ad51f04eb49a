import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'

export type TransferForLetters = {
  purchaseId: string
  vendorOrderId: string
  received: Dong
  /** What the order costs, and what is still missing with everything that came so far. */
  asked: Dong
  missing: Dong
  expiresAt: Date | null
}

/** A transfer that waits for a person; null when there is none, or somebody has decided about it meanwhile. */
export async function transferForLetters(core: Core, lineId: string): Promise<TransferForLetters | null> {
  const [row] = await core.db.$queryRaw<(Omit<TransferForLetters, 'received' | 'asked' | 'missing'> & { received: bigint; asked: bigint; brought: bigint })[]>`
    SELECT p.purchase_id AS "purchaseId", s.vendor_order_id AS "vendorOrderId", l.amount_dong AS received, p.amount_dong AS asked,
           p.expires_at AS "expiresAt",
           (SELECT coalesce(sum(w.amount_dong), 0)::bigint FROM bank_line w
             WHERE w.payment_id = p.id AND w.state = 'waiting' AND w.verdict = 'short') AS brought
      FROM bank_line l JOIN payment p ON p.id = l.payment_id JOIN payment_share s ON s.payment_id = p.id
     WHERE l.id = ${lineId}::uuid AND l.state = 'waiting'`
  if (!row) return null
  const { received, asked, brought, ...rest } = row
  return { ...rest, received: dong(received), asked: dong(asked), missing: dong(asked > brought ? asked - brought : 0n) }
}
