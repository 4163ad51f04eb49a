import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { newestMark, nextMarks } from '../reads/outbox.server.ts'
import { servedRows } from '../reads/served-rows.server.ts'
import type { SearchServer } from '../rules/search-server.ts'
import { clearSent, forgetMarks, markForSending } from '../store/search-outbox.server.ts'

const BATCH = 500

/**
 * Tells the search server all that waits in the outbox, in batches: always the rows as they are now, never what an
 * event once said. Who finds after sending that another sender was there meanwhile marks the product again, because the
 * two may have arrived in either order; so whoever is last has sent the newest row. Throws when the server refuses or
 * is away; then everything still waits. Without a server nobody waits for news. Returns how many products were sent.
 */
export async function sendToSearchServer(core: Core, server: SearchServer | null): Promise<number> {
  if (!server) {
    const upTo = await newestMark(core)
    await transact(core, async (tx) => done(await forgetMarks(tx, upTo)))
    return 0
  }
  for (let count = 0; ; ) {
    const marks = await nextMarks(core, BATCH)
    // An index that is still to be built will hold these changes anyway.
    if (marks.length === 0 || !(await server.isBuilt())) return count
    const productIds = marks.map(({ productId }) => productId)
    const rows = await servedRows(core, productIds)
    const onSale = new Set(rows.map(({ card }) => card.productId))
    if (rows.length > 0) await server.put(rows)
    const gone = productIds.filter((id) => !onSale.has(id))
    if (gone.length > 0) await server.remove(gone)
    await transact(core, async (tx) => {
      const overtaken = await clearSent(tx, marks)
      if (overtaken.length > 0) await markForSending(tx, overtaken)
      return done()
    })
    count += productIds.length
  }
}
