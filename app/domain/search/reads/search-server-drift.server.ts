import type { Core } from '#app/platform/core.server.ts'
import type { SearchServer } from '../rules/search-server.ts'
import { servedHashes } from './served-rows.server.ts'

const BATCH = 5000

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
  const held = new Map((await server.hashes()) ?? [])
  const drift: SearchServerDrift = { rows: 0, documents: held.size, missing: [], surplus: [], stale: [] }
  for (let last: string | null = null; ; ) {
    const rows: { productId: string; hash: string }[] = await servedHashes(core, last, BATCH)
    for (const { productId, hash } of rows) {
      const heldHash = held.get(productId)
      if (heldHash === undefined) drift.missing.push(productId)
      else if (heldHash !== hash) drift.stale.push(productId)
      held.delete(productId)
    }
    drift.rows += rows.length
    last = rows.at(-1)?.productId ?? null
    if (last === null) break
  }
  drift.surplus = [...held.keys()]
  return drift
}
