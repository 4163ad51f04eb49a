import { add, negate, noMoney, type Dong } from '#app/domain/shared/money.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { BookableRefund } from '../reads/bookable-refund.server.ts'
import { leftOfSale } from '../reads/booked-sale.server.ts'
import { withheldLeft } from '../reads/taxable-order.server.ts'
import { withholdingPosting } from '../rules/postings.ts'
import { giveBackTax } from '../rules/withholding.ts'
import { post } from '../store/ledger.server.ts'
import { insertGivenBack } from '../store/tax-withholdings.server.ts'

/** The tax on what a refund turned round goes back to the seller (Decree 252/2026, Art 45.2); nothing where none was withheld. */
export async function giveTaxBack(core: Core, tx: Transaction, refund: BookableRefund, amount: Dong): Promise<void> {
  const left = await withheldLeft(tx, refund.vendorOrderId)
  const sale = await leftOfSale(tx, refund.vendorOrderId)
  if (left.length === 0 || !sale) return
  const back = giveBackTax(left, amount, refund.amount === amount ? refund.named : null)
  const now = core.clock.now()
  const rated = back.map((line, index) => ({ ...line, vatBp: left[index]?.vatBp ?? 0, pitBp: left[index]?.pitBp ?? 0 }))
  await insertGivenBack(tx, now, { vendorId: sale.vendorId, vendorOrderId: refund.vendorOrderId, refundId: refund.id }, rated)
  const vat = negate(add(noMoney, ...back.map((line) => line.vat)))
  const pit = negate(add(noMoney, ...back.map((line) => line.pit)))
  await post(tx, now, [withholdingPosting(`withholding-reversal:${refund.id}`, sale, { vat, pit })])
}
