import type { Core } from '#app/platform/core.server.ts'

export type RefusedWebhookRow = { id: string; provider: string; problem: string; body: string; signature: string; receivedAt: Date }

/** What came to the webhooks and was refused, newest first. */
export async function refusedWebhooks(core: Core, most = 50): Promise<RefusedWebhookRow[]> {
  return core.db.refusedWebhook.findMany({
    orderBy: { receivedAt: 'desc' },
    take: most,
    select: { id: true, provider: true, problem: true, body: true, signature: true, receivedAt: true },
  })
}
