import { add, noMoney } from '#app/domain/shared/money.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { bookableRefund } from '../reads/bookable-refund.server.ts'
import { bookedReversal, leftOfSale } from '../reads/booked-sale.server.ts'
import { salesOfOrders } from '../reads/sales-of-orders.server.ts'
import { reversedRefunds, taxableLines, withheldLeft } from '../reads/taxable-order.server.ts'
import { salePosting, withholdingPosting } from '../rules/postings.ts'
import { withhold } from '../rules/withholding.ts'
import { lockBooksOf, post } from '../store/ledger.server.ts'
import { insertWithheld } from '../store/tax-withholdings.server.ts'
import { giveTaxBack } from './give-tax-back.server.ts'

/**
 * An order is complete: from a household or an individual the market withholds tax, at the rates of that day, frozen line
 * by line (Decree 252/2026, Art 44.1.b: when the transaction is confirmed and the payment accepted). What was refunded
 * before is turned round at once. Once per order.
 */
export async function withholdTax(core: Core, { vendorOrderId }: { vendorOrderId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    await lockBooksOf(tx, [vendorOrderId])
    const lines = await taxableLines(tx, vendorOrderId)
    if (lines.length === 0 || (await withheldLeft(tx, vendorOrderId)).length > 0) return done()
    const now = core.clock.now()
    await post(tx, now, (await salesOfOrders(tx, [vendorOrderId])).map(salePosting))
    const sale = await leftOfSale(tx, vendorOrderId)
    if (!sale) return done()
    const withheld = withhold(lines)
    await insertWithheld(tx, now, sale, withheld)
    const vat = add(noMoney, ...withheld.map((line) => line.vat))
    const pit = add(noMoney, ...withheld.map((line) => line.pit))
    await post(tx, now, [withholdingPosting(`withholding:${vendorOrderId}`, sale, { vat, pit })])
    for (const refundId of await reversedRefunds(tx, vendorOrderId)) {
      const refund = await bookableRefund(tx, refundId)
      if (refund) await giveTaxBack(core, tx, refund, (await bookedReversal(tx, refundId)) ?? noMoney)
    }
    return done()
  })
}
