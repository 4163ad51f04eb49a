import { giveBack } from '#app/domain/payments/use-cases/give-back.server.ts'
import { deallocate } from '#app/domain/stock/use-cases/allocate.server.ts'
import { unpick } from '#app/domain/stock/use-cases/pick-for-order.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { deleteLineLots, type LockedVendorOrder } from '../store/vendor-orders.server.ts'

/**
 * Vendor orders that were with their vendor and will not leave it: the goods are free again and the money goes back by
 * itself. Money first, because everybody locks payments before stock.
 */
export async function freeVendorOrders(core: Core, tx: Transaction, orders: readonly LockedVendorOrder[], reason: string): Promise<void> {
  await giveBack(core, tx, { vendorOrderIds: orders.map((order) => order.id), reason })
  for (const order of orders) {
    const picks = order.lines.flatMap((line) => line.lots.map((lot) => ({ ...lot, variantId: line.variantId })))
    if (picks.length > 0) {
      await unpick(tx, picks)
      await deleteLineLots(tx, order.lines.map((line) => line.id))
    }
    await deallocate(core, tx, { vendorOrderId: order.id, lines: order.lines })
  }
}
