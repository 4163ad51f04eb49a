import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { IndexChanged } from '../events.ts'
import { nextProducts } from '../reads/products-to-index.server.ts'
import { removeStrays } from '../store/search-documents.server.ts'
import { markForSending } from '../store/search-outbox.server.ts'
import { indexProducts } from './index-products.server.ts'

const BATCH = 500

/**
 * Goes through all products and brings the whole index in line, in batches, while shoppers go on searching.
 * `onProgress` hears how many products are done.
 */
export async function rebuildIndex(core: Core, onProgress: (count: number) => void = () => {}): Promise<void> {
  await transact(core, async (tx) => {
    const strays = await removeStrays(tx)
    if (strays.length > 0) {
      await markForSending(tx, strays)
      await core.announce(tx, { type: 'indexChanged' } satisfies IndexChanged)
    }
    return done()
  })
  let last: string | null = null
  for (let count = 0; ; ) {
    const productIds: string[] = await nextProducts(core, last, BATCH)
    const end = productIds.at(-1)
    if (end === undefined) break
    await indexProducts(core, productIds)
    last = end
    count += productIds.length
    onProgress(count)
  }
}
