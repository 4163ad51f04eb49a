import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { newestMark } from '../reads/outbox.server.ts'
import { servedHashes, servedRows } from '../reads/served-rows.server.ts'
import type { SearchServer, ServedRow } from '../rules/search-server.ts'
import { forgetMarks } from '../store/search-outbox.server.ts'

const BATCH = 1000

/**
 * Fills a new index of the search server from our own rows while shoppers go on searching the old one. What changes
 * meanwhile is missed: repair afterwards (`repairSearchServer`). `onProgress` hears how many rows are sent.
 */
export async function rebuildSearchServer(core: Core, server: SearchServer, onProgress: (count: number) => void = () => {}): Promise<void> {
  const upTo = await newestMark(core)
  await server.rebuild(batchesOf(core, onProgress))
  await transact(core, async (tx) => done(await forgetMarks(tx, upTo)))
}

async function* batchesOf(core: Core, onProgress: (count: number) => void): AsyncGenerator<ServedRow[]> {
  let last: string | null = null
  for (let count = 0; ; ) {
    const next: { productId: string }[] = await servedHashes(core, last, BATCH)
    const end = next.at(-1)
    if (!end) return
    const rows = await servedRows(core, next.map(({ productId }) => productId))
    yield rows
    last = end.productId
    count += next.length
    onProgress(count)
  }
}
