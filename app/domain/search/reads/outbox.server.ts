import type { Core } from '#app/platform/core.server.ts'

export type OutboxMark = { productId: string; mark: bigint }

/** What waits longest to be told to the search server. */
export async function nextMarks(core: Core, limit: number): Promise<OutboxMark[]> {
  return core.db.searchOutbox.findMany({ orderBy: { mark: 'asc' }, take: limit })
}

/** The newest mark; 0 when nothing waits. */
export async function newestMark(core: Core): Promise<bigint> {
  const newest = await core.db.searchOutbox.findFirst({ orderBy: { mark: 'desc' } })
  return newest?.mark ?? 0n
}
