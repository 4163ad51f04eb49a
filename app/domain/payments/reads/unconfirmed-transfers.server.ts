import type { Core } from '#app/platform/core.server.ts'

const AT_ONCE = 200

/** Refunds transferred before this instant that the buyer has neither confirmed nor disputed, oldest first. */
export async function unconfirmedTransfers(core: Core, before: Date): Promise<string[]> {
  const rows = await core.db.refundTransfer.findMany({
    where: { transferredAt: { lt: before }, refund: { state: 'transferred' } },
    orderBy: { transferredAt: 'asc' },
    take: AT_ONCE,
    select: { refundId: true },
  })
  return rows.map((row) => row.refundId)
}
