import type { Core } from '#app/platform/core.server.ts'

const AT_ONCE = 500

/** Purchases whose reservation is over but still counted, oldest first; of some variants, when these are given. */
export async function expiredReservations(core: Core, now: Date, variantIds?: readonly string[]): Promise<string[]> {
  const rows = await core.db.reservation.findMany({
    where: {
      state: 'live',
      expiresAt: { lte: now },
      ...(variantIds ? { lines: { some: { variantId: { in: [...variantIds] } } } } : {}),
    },
    orderBy: { expiresAt: 'asc' },
    take: AT_ONCE,
    select: { purchaseId: true },
  })
  return rows.map((row) => row.purchaseId)
}
