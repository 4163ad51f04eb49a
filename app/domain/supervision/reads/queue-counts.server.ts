import { Prisma } from '#prisma/generated/client.ts'
import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { addHours, vietnamDate } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { FAILING_ATTEMPTS, TRANSFER_HOURS, queueKinds, type QueueCount } from '../rules/work-queue.ts'
import { vendorInScope } from './in-scope.server.ts'

/** How much of each kind waits, and since when; one query. A kind with nothing waiting counts 0. */
export async function queueCounts(core: Core, scope: AuthorityScope): Promise<QueueCount[]> {
  const mine = vendorInScope(scope)
  const rows = await core.db.$queryRaw<QueueCount[]>`
    SELECT 'applications' AS kind, count(*)::int AS count, min(v.submitted_at) AS "oldestAt"
      FROM vendor v WHERE v.state = 'submitted' AND ${mine}
    UNION ALL
    SELECT CASE c.kind WHEN 'new' THEN 'newListings' ELSE 'changedListings' END, count(*)::int, min(c.submitted_at)
      FROM listing_change c JOIN product p ON p.id = c.product_id JOIN vendor v ON v.id = p.vendor_id
     WHERE c.state = 'submitted' AND ${mine} GROUP BY 1
    UNION ALL
    SELECT 'certificates', count(*)::int, min(c.created_at)
      FROM certificate c JOIN vendor v ON v.id = c.vendor_id WHERE c.state = 'submitted' AND ${mine}
    UNION ALL
    SELECT 'lateOrders', count(*)::int, min(o.accept_by)
      FROM vendor_order o JOIN vendor v ON v.id = o.vendor_id
     WHERE o.state = 'placed' AND o.accept_by < ${core.clock.now()} AND ${mine}
    UNION ALL
    SELECT 'claims', count(*)::int, min(c.opened_at)
      FROM claim c JOIN vendor v ON v.id = c.vendor_id WHERE c.state = 'escalated' AND ${mine}
    UNION ALL
    SELECT 'lateRefunds', count(*)::int, min(r.due_on)::timestamptz
      FROM refund r JOIN payment_share s ON s.id = r.payment_share_id JOIN vendor_order o ON o.id = s.vendor_order_id
      JOIN vendor v ON v.id = o.vendor_id
     WHERE r.state <> 'settled' AND (r.state = 'disputed' OR r.due_on < ${vietnamDate(core.clock.now())}::date) AND ${mine}
    UNION ALL
    SELECT 'lateTransfers', count(*)::int, min(l.created_at)
      FROM bank_line l JOIN vendor v ON v.id = l.vendor_id
     WHERE l.state IN ('waiting', 'owed') AND l.created_at < ${addHours(core.clock.now(), -TRANSFER_HOURS)} AND ${mine}
    UNION ALL
    SELECT 'failingJobs', count(*)::int, min(j.created_at)
      FROM graphile_worker.jobs j WHERE j.attempts >= ${FAILING_ATTEMPTS} AND ${isOperator(scope)}`
  return queueKinds.map((kind) => rows.find((row) => row.kind === kind) ?? { kind, count: 0, oldestAt: null })
}

function isOperator(scope: AuthorityScope): Prisma.Sql {
  return scope.authorityCode === null ? Prisma.sql`TRUE` : Prisma.sql`FALSE`
}
