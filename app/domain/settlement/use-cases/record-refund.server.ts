import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { salesOfOrders } from '../reads/sales-of-orders.server.ts'
import { settledRefund } from '../reads/settled-refund.server.ts'
import { refundPosting, reversalPosting, salePosting } from '../rules/postings.ts'
import { post } from '../store/ledger.server.ts'

/** Books money that went back, and turns round the same part of its sale, commission included; once per refund. */
export async function recordRefund(core: Core, { refundId }: { refundId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const refund = await settledRefund(tx, refundId)
    if (!refund) return done()
    const [sale] = refund.isOfSale ? await salesOfOrders(tx, [refund.vendorOrderId]) : []
    // The sale's own job may come later than this one: its posting counts once, whoever writes it.
    const turnedRound = sale ? [salePosting(sale), reversalPosting(refund, sale, refund.before)] : []
    await post(tx, core.clock.now(), [...turnedRound, refundPosting(refund)])
    return done()
  })
}
