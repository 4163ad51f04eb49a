import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { salesOfOrders } from '../reads/sales-of-orders.server.ts'
import { salePosting } from '../rules/postings.ts'
import { lockBooksOf, post } from '../store/ledger.server.ts'

/** Books the sale of vendor orders that are paid, with the commission frozen on their lines; once per vendor order. */
export async function recordSale(core: Core, { vendorOrderIds }: { vendorOrderIds: readonly string[] }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    await lockBooksOf(tx, vendorOrderIds)
    await post(tx, core.clock.now(), (await salesOfOrders(tx, vendorOrderIds)).map(salePosting))
    return done()
  })
}
