import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { doneTransfer } from '../reads/done-transfer.server.ts'
import { transferPosting } from '../rules/postings.ts'
import { lockBooksOf, post } from '../store/ledger.server.ts'

/** Books what a provider handed to a vendor for one order, or took back of it; once per transfer. */
export async function recordTransfer(core: Core, { transferId }: { transferId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const transfer = await doneTransfer(tx, transferId)
    if (!transfer) return done()
    await lockBooksOf(tx, [transfer.owner.vendorOrderId])
    await post(tx, core.clock.now(), [transferPosting(transfer)])
    return done()
  })
}
