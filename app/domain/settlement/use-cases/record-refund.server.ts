import { noMoney } from '#app/domain/shared/money.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { bookableRefund } from '../reads/bookable-refund.server.ts'
import { bookedReversal } from '../reads/booked-sale.server.ts'
import { refundPosting } from '../rules/postings.ts'
import { lockBooksOf, post } from '../store/ledger.server.ts'
import { bookReversal } from './record-reversal.server.ts'

/** Books money that is back with the buyer, after the part of its sale that it turned round; once per refund. */
export async function recordRefund(core: Core, { refundId }: { refundId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const refund = await bookableRefund(tx, refundId)
    if (!refund?.isSettled) return done()
    await lockBooksOf(tx, [refund.vendorOrderId])
    await bookReversal(core, tx, refund)
    const ofSale = (await bookedReversal(tx, refundId)) ?? noMoney
    await post(tx, core.clock.now(), [refundPosting({ ...refund, ofSale, owner: refund })])
    return done()
  })
}
