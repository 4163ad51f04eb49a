import type { Core } from '#app/platform/core.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { remindWhenDueBefore } from '../rules/order-deadlines.ts'

const AT_ONCE = 200

export async function ordersToRemind(core: Core, now: Date): Promise<string[]> {
  return idsOf(core, { state: 'placed', remindedAt: null, acceptBy: { gt: now, lte: remindWhenDueBefore(now) } })
}

export async function ordersToTimeOut(core: Core, now: Date): Promise<string[]> {
  return idsOf(core, { state: 'placed', acceptBy: { lte: now } })
}

/** Not while something may still come of a claim about it. */
export async function ordersToComplete(core: Core, deliveredBefore: Date): Promise<string[]> {
  const rows = await core.db.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM vendor_order o
     WHERE o.state = 'delivered' AND o.delivered_at <= ${deliveredBefore}
       AND NOT EXISTS (SELECT FROM claim c WHERE c.vendor_order_id = o.id AND c.closed_at IS NULL)
     ORDER BY o.placed_at LIMIT ${AT_ONCE}`
  return rows.map((row) => row.id)
}

async function idsOf(core: Core, where: Prisma.VendorOrderWhereInput): Promise<string[]> {
  const rows = await core.db.vendorOrder.findMany({ where, orderBy: { placedAt: 'asc' }, take: AT_ONCE, select: { id: true } })
  return rows.map((row) => row.id)
}
