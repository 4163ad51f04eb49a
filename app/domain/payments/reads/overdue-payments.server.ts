import type { Core } from '#app/platform/core.server.ts'

const AT_ONCE = 500

/** Payments past their deadline that still wait, oldest first. A wrong amount is looked at until it is asked back. */
export async function overduePayments(core: Core): Promise<string[]> {
  const rows = await core.db.payment.findMany({
    where: {
      expiresAt: { lte: core.clock.now() },
      OR: [
        { state: { in: ['expected', 'failed'] } },
        { state: { in: ['short', 'overpaid'] }, settledAt: null, shares: { some: { refunds: { none: {} } } } },
      ],
    },
    orderBy: { expiresAt: 'asc' },
    take: AT_ONCE,
    select: { id: true },
  })
  return rows.map((row) => row.id)
}
