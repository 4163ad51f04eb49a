import type { Core } from '#app/platform/core.server.ts'
import { transactInBatches } from '#app/platform/transact-in-batches.server.ts'
import { openPersonalIds, updateVendor } from '../store/vendors.server.ts'
import { taxCodeColumns } from './tax-code-columns.server.ts'

/** Seals personal numbers that were kept before sealing, or came with an older backup. Run at every start; returns how many. */
export function sealPersonalIds(core: Core): Promise<number> {
  return transactInBatches(core, async (tx, limit) => {
    const vendors = await openPersonalIds(tx, limit)
    for (const { id, taxCode } of vendors) await updateVendor(tx, id, taxCodeColumns(core.sealing, taxCode))
    return vendors.length
  })
}
