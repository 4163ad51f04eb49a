import type { Core } from '#app/platform/core.server.ts'
import type { SearchServer } from '../rules/search-server.ts'
import { searchServerDrift } from './search-server-drift.server.ts'

/** How many documents of the server differ from our index and do not wait to be sent; why it could not be asked, else null. */
export type ServerTruth = { differing: number; unasked: string | null }

/**
 * A server that is away or still to be built answers nobody: PostgreSQL does, so that is no broken promise. What waits
 * in the outbox is on its way.
 */
export async function serverTruth(core: Core, server: SearchServer | null): Promise<ServerTruth> {
  if (!server) return { differing: 0, unasked: null }
  try {
    if (!(await server.isBuilt())) return { differing: 0, unasked: 'its index is still to be built' }
    const { missing, surplus, stale } = await searchServerDrift(core, server)
    const waiting = new Set((await core.db.searchOutbox.findMany({ select: { productId: true } })).map(({ productId }) => productId))
    return { differing: [...missing, ...surplus, ...stale].filter((id) => !waiting.has(id)).length, unasked: null }
  } catch (error) {
    return { differing: 0, unasked: error instanceof Error ? error.message : String(error) }
  }
}
