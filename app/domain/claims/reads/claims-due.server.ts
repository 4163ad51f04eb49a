import type { Core } from '#app/platform/core.server.ts'

const AT_ONCE = 200

/** Claims in one of these states whose deadline is over, oldest first. */
export async function claimsDue(core: Core, states: readonly string[]): Promise<string[]> {
  const rows = await core.db.claim.findMany({
    where: { state: { in: [...states] }, dueAt: { lte: core.clock.now() } },
    orderBy: { dueAt: 'asc' },
    take: AT_ONCE,
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

/** Claims about an order that something may still come of. */
export async function liveClaimsOf(core: Core, vendorOrderId: string): Promise<string[]> {
  const rows = await core.db.claim.findMany({ where: { vendorOrderId, closedAt: null }, select: { id: true } })
  return rows.map((row) => row.id)
}
