import { noMoney } from '#app/domain/shared/money.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { bookableRefund, partsOf, type BookableRefund } from '../reads/bookable-refund.server.ts'
import { bookedReversal, leftOfSale } from '../reads/booked-sale.server.ts'
import { salesOfOrders } from '../reads/sales-of-orders.server.ts'
import { reversalPosting, salePosting } from '../rules/postings.ts'
import { totalOf, turnRound } from '../rules/turn-round.ts'
import { lockBooksOf, post } from '../store/ledger.server.ts'
import { giveTaxBack } from './give-tax-back.server.ts'

/**
 * A refund was decided: the same part of its sale is turned round, commission and withheld tax included, and the buyer is
 * owed it. From then on no settlement pays it out. Once per refund.
 */
export async function recordReversal(core: Core, { refundId }: { refundId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const refund = await bookableRefund(tx, refundId)
    if (!refund) return done()
    await lockBooksOf(tx, [refund.vendorOrderId])
    await bookReversal(core, tx, refund)
    return done()
  })
}

/** The same where the books of the order are locked already. */
export async function bookReversal(core: Core, tx: Transaction, refund: BookableRefund): Promise<void> {
  if (!refund.isOfSale || (await bookedReversal(tx, refund.id)) !== null) return
  // The sale's own job may come later than this one: its posting counts once, whoever writes it.
  await post(tx, core.clock.now(), (await salesOfOrders(tx, [refund.vendorOrderId])).map(salePosting))
  const left = await leftOfSale(tx, refund.vendorOrderId)
  if (!left) return
  const whole = totalOf(left.parts)
  const amount = refund.amount < whole ? refund.amount : whole
  if (amount === noMoney) return
  await post(tx, core.clock.now(), [reversalPosting(refund.id, left, turnRound(left.parts, amount, partsOf(refund)))])
  await giveTaxBack(core, tx, refund, amount)
}
