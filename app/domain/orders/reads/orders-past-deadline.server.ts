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

export async function ordersToComplete(core: Core, deliveredBefore: Date): Promise<string[]> {
  return idsOf(core, { state: 'delivered', deliveredAt: { lte: deliveredBefore } })
}

async function idsOf(core: Core, where: Prisma.VendorOrderWhereInput): Promise<string[]> {
  const rows = await core.db.vendorOrder.findMany({ where, orderBy: { placedAt: 'asc' }, take: AT_ONCE, select: { id: true } })
  return rows.map((row) => row.id)
}
