import type { Core } from '#app/platform/core.server.ts'
import type { SearchServer } from '../rules/search-server.ts'
import { rowHashes } from './served-rows.server.ts'

export type SearchServerDrift = {
  /** Rows of our own index, and documents of the server's. */
  rows: number
  documents: number
  missing: string[]
  surplus: string[]
  /** Another version, other content, or the season of another month. */
  stale: string[]
}

/** Where the search server differs from our own index. What changed in the last second may be on its way. */
export async function searchServerDrift(core: Core, server: SearchServer): Promise<SearchServerDrift> {
  const held = (await server.hashes()) ?? new Map<string, string>()
  const rows = await rowHashes(core)
  return {
    rows: rows.size,
    documents: held.size,
    missing: [...rows.keys()].filter((id) => !held.has(id)),
    surplus: [...held.keys()].filter((id) => !rows.has(id)),
    stale: [...rows].filter(([id, hash]) => held.has(id) && held.get(id) !== hash).map(([id]) => id),
  }
}
