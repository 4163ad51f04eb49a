import type { Core } from '#app/platform/core.server.ts'

export type OutboxMark = { productId: string; mark: bigint }

/** What waits longest to be told to the search server. */
export async function nextMarks(core: Core, limit: number): Promise<OutboxMark[]> {
  return core.db.searchOutbox.findMany({ orderBy: { mark: 'asc' }, take: limit })
}
