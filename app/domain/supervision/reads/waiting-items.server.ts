import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { addHours, vietnamDate } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { TRANSFER_HOURS, type QueueKind } from '../rules/work-queue.ts'
import { vendorInScope } from './in-scope.server.ts'

/** `id` is what its page is found by: a vendor, a listing change or a vendor order; a certificate is decided on its vendor's page. */
export type WaitingItem = {
  kind: Exclude<QueueKind, 'failingJobs'>
  id: string
  nameVi: string
  nameEn: string
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  since: Date
}

const SHOWN = 30

/** The thirty things that have waited longest, of all kinds; one query. */
export async function waitingItems(core: Core, scope: AuthorityScope): Promise<WaitingItem[]> {
  const mine = vendorInScope(scope)
  return core.db.$queryRaw<WaitingItem[]>`
    SELECT i.*, v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn" FROM (
      SELECT 'applications' AS kind, id, id AS vendor_id, name_vi AS "nameVi", name_en AS "nameEn", submitted_at AS since
        FROM vendor WHERE state = 'submitted'
      UNION ALL
      SELECT CASE c.kind WHEN 'new' THEN 'newListings' ELSE 'changedListings' END, c.id, p.vendor_id, p.name_vi, p.name_en, c.submitted_at
        FROM listing_change c JOIN product p ON p.id = c.product_id WHERE c.state = 'submitted'
      UNION ALL
      SELECT 'certificates', id, vendor_id, upper(scheme) || ' ' || number, upper(scheme) || ' ' || number, created_at
        FROM certificate WHERE state = 'submitted'
      UNION ALL
      SELECT 'lateOrders', id, vendor_id, code, code, accept_by
        FROM vendor_order WHERE state = 'placed' AND accept_by < ${core.clock.now()}
      UNION ALL
      SELECT 'claims', id, vendor_id, code, code, opened_at FROM claim WHERE state = 'escalated'
      UNION ALL
      SELECT 'lateRefunds', r.id, o.vendor_id, o.code, o.code, r.due_on::timestamptz
        FROM refund r JOIN payment_share s ON s.id = r.payment_share_id JOIN vendor_order o ON o.id = s.vendor_order_id
       WHERE r.state <> 'settled' AND (r.state = 'disputed' OR r.due_on < ${vietnamDate(core.clock.now())}::date)
      UNION ALL
      SELECT 'lateTransfers', id, vendor_id, left(text, 60), left(text, 60), created_at
        FROM bank_line WHERE state IN ('waiting', 'owed') AND created_at < ${addHours(core.clock.now(), -TRANSFER_HOURS)}
    ) i JOIN vendor v ON v.id = i.vendor_id
    WHERE ${mine}
    ORDER BY i.since LIMIT ${SHOWN}`
}
