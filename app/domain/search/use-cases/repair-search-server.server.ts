import { isId } from '#app/domain/shared/ids.ts'
import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { searchServerDrift, type SearchServerDrift } from '../reads/search-server-drift.server.ts'
import type { SearchServer } from '../rules/search-server.ts'
import { markForSending } from '../store/search-outbox.server.ts'
import { rebuildSearchServer } from './rebuild-search-server.server.ts'
import { sendToSearchServer } from './send-to-search-server.server.ts'

/**
 * Compares every row of our own index with what the search server holds (which products, which content, the season of
 * this month) and sends what differs; builds the index when there is none of this version, and deletes those of
 * older ones. Returns what was found.
 */
export async function repairSearchServer(core: Core, server: SearchServer): Promise<SearchServerDrift> {
  if (!(await server.isBuilt())) await rebuildSearchServer(core, server)
  await sendToSearchServer(core, server)
  const drift = await searchServerDrift(core, server)
  // What has no id of ours is no product: nothing waits for it, it only goes.
  const foreign = drift.surplus.filter((id) => !isId(id))
  if (foreign.length > 0) await server.remove(foreign)
  const differing = [...drift.missing, ...drift.surplus, ...drift.stale].filter(isId)
  if (differing.length > 0) {
    await transact(core, async (tx) => done(await markForSending(tx, differing)))
    await sendToSearchServer(core, server)
  }
  await server.deleteOutdated()
  return drift
}
