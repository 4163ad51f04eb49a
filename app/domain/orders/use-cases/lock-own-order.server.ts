import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { wasDoneBefore } from '../rules/done-before.ts'
import type { OrderProblem } from '../rules/order-problems.ts'
import { isWithVendor } from '../rules/order-tabs.ts'
import { mayHandle, type OrderDeed } from '../rules/who-may-handle.ts'
import { lockVendorOrders, type LockedVendorOrder } from '../store/vendor-orders.server.ts'

/**
 * The vendor's own order, locked for a deed. Another vendor's order is not there (R12). `isRepeat`: the deed was done
 * before, so there is nothing left to do and nothing wrong.
 */
export async function lockOwnOrder(
  tx: Transaction,
  scope: VendorScope,
  deed: OrderDeed,
  orderId: string,
): Promise<Result<{ order: LockedVendorOrder; isRepeat: boolean }, OrderProblem>> {
  const [order] = isId(orderId) ? await lockVendorOrders(tx, { ids: [orderId] }) : []
  if (!order || order.vendorId !== scope.vendorId || !isWithVendor(order.state)) return refuse({ kind: 'not-found' })
  if (!mayHandle(scope.role, deed)) return refuse({ kind: 'not-your-role' })
  return done({ order, isRepeat: wasDoneBefore(deed, order.state) })
}
