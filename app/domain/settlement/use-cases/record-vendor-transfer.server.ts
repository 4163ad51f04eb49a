import { doneTransfer } from '#app/domain/payments/reads/vendor-transfer.server.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { orderToSplit } from '../reads/order-to-split.server.ts'
import { transferPosting } from '../rules/postings.ts'
import { lockBooksOf, post } from '../store/ledger.server.ts'

/** Books that the provider handed a vendor its part, or took some of it back; once per transfer. */
export async function recordVendorTransfer(core: Core, { transferId }: { transferId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const transfer = await doneTransfer(tx, transferId)
    const order = transfer && (await orderToSplit(tx, transfer.vendorOrderId))
    if (!transfer || !order) return done()
    const { id, vendorOrderId, amount } = transfer
    await lockBooksOf(tx, [vendorOrderId])
    await post(tx, core.clock.now(), [transferPosting({ id, owner: { vendorId: order.vendorId, vendorOrderId }, amount })])
    return done()
  })
}
