import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { IndexChanged } from '../events.ts'
import { indexableProducts } from '../reads/indexable-products.server.ts'
import { searchDocument } from '../rules/search-document.ts'
import { lockForIndexing, putDocuments, removeDocuments } from '../store/search-documents.server.ts'
import { markForSending } from '../store/search-outbox.server.ts'

/** Brings the index rows of these products in line with their state now. Doing it twice, or late, changes nothing. */
export async function indexProducts(core: Core, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return
  await transact(core, async (tx) => {
    await lockForIndexing(tx, productIds)
    const sources = await indexableProducts(core, tx, productIds)
    const documents = sources.map(searchDocument).filter((document) => document !== null)
    const onSale = new Set(documents.map(({ productId }) => productId))
    const changed = await putDocuments(tx, documents)
    const removed = await removeDocuments(tx, productIds.filter((id) => !onSale.has(id)))
    if (changed.length + removed.length === 0) return done()
    await markForSending(tx, [...changed, ...removed])
    await core.announce(tx, { type: 'indexChanged' } satisfies IndexChanged)
    return done()
  })
}
