import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { openPersonalIds, updateVendor } from '../store/vendors.server.ts'
import { taxCodeColumns } from './tax-code-columns.server.ts'

const BATCH = 200

/** Seals personal numbers that were kept before sealing, or came with an older backup. Run at every start; returns how many. */
export async function sealPersonalIds(core: Core): Promise<number> {
  let sealed = 0
  for (;;) {
    const batch = await transact(core, async (tx): Promise<Result<number, never>> => {
      const vendors = await openPersonalIds(tx, BATCH)
      for (const { id, taxCode } of vendors) await updateVendor(tx, id, taxCodeColumns(core.sealing, taxCode))
      return done(vendors.length)
    })
    const count = batch.ok ? batch.value : 0
    sealed += count
    if (count < BATCH) return sealed
  }
}
