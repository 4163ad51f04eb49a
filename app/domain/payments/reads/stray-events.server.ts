import type { Core } from '#app/platform/core.server.ts'

export type StrayEvent = { id: string; provider: string; providerEventId: string; kind: string; receivedAt: Date; raw: string }

/** What providers told, rightly signed, about payments that nobody here knows; newest first. */
export async function strayEvents(core: Core, most = 50): Promise<StrayEvent[]> {
  const rows = await core.db.paymentEvent.findMany({
    where: { paymentId: null },
    orderBy: { receivedAt: 'desc' },
    take: most,
    select: { id: true, provider: true, providerEventId: true, kind: true, receivedAt: true, raw: true },
  })
  return rows.map(({ raw, ...rest }) => ({ ...rest, raw: JSON.stringify(raw, null, 2) }))
}
