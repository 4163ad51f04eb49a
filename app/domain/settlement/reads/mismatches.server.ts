import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { MismatchKind } from '../rules/mismatch.ts'

export type OtherMoney = { currency: string; minorUnits: bigint }

export type MismatchRow = {
  id: string
  kind: MismatchKind
  subjectType: string
  subjectId: string
  /** What people know it by: an order's code, a payment's reference. */
  label: string | null
  vendorOrderId: string | null
  paymentId: string | null
  expected: Dong
  found: Dong
  /** A sum that is not in đồng, in the smallest unit of its money; then `expected` and `found` say nothing. */
  otherMoney: OtherMoney | null
  firstSeenAt: Date
  resolvedAt: Date | null
}

/** Open differences first, then those that ended lately. For the operator of the floor. */
export async function mismatches(core: Core, operator: AuthorityScope): Promise<MismatchRow[]> {
  if (operator.authorityCode !== null) return []
  type Row = Omit<MismatchRow, 'expected' | 'found' | 'otherMoney'> & { expected: bigint; found: bigint; currency: string | null; minorUnits: bigint | null }
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT m.id, m.kind, m.subject_type AS "subjectType", m.subject_id AS "subjectId", m.expected_dong AS expected, m.found_dong AS found,
           m.first_seen_at AS "firstSeenAt", m.resolved_at AS "resolvedAt", o.id AS "vendorOrderId", y.id AS "paymentId",
           f.currency, f.minor_units AS "minorUnits",
           coalesce(o.code, y.reference, v.provider || ' ' || v.provider_event_id) AS label
      FROM mismatch m
      LEFT JOIN payment_event v ON m.subject_type = 'payment-event' AND v.id::text = m.subject_id
      LEFT JOIN payment y ON y.id = v.payment_id OR (m.subject_type = 'payment' AND y.id::text = m.subject_id)
      LEFT JOIN unbooked_fee f ON m.kind = 'fee-in-other-money' AND f.payment_event_id::text = m.subject_id
      LEFT JOIN refund r ON m.subject_type = 'refund' AND r.id::text = m.subject_id
      LEFT JOIN payment_share h ON h.id = r.payment_share_id
      LEFT JOIN vendor_order o ON o.id = h.vendor_order_id OR (m.subject_type = 'vendor-order' AND o.id::text = m.subject_id)
     ORDER BY m.resolved_at IS NOT NULL, m.last_seen_at DESC, m.id LIMIT 200`
  return rows.map(({ currency, minorUnits, ...row }) => {
    const otherMoney = currency !== null && minorUnits !== null ? { currency, minorUnits } : null
    return { ...row, expected: dong(row.expected), found: dong(row.found), otherMoney }
  })
}
