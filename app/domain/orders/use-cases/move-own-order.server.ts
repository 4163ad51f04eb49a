import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { OrdersEvent } from '../events.ts'
import type { OrderProblem } from '../rules/order-problems.ts'
import type { VendorOrderMove } from '../rules/vendor-order-states.ts'
import type { LockedVendorOrder, MoveDetails } from '../store/vendor-orders.server.ts'
import { moveVendorOrders } from './move-vendor-order.server.ts'

/** What is told, without the ids that every such event carries. */
type Told<Event> = Event extends { vendorOrderId: string } ? Omit<Event, 'vendorOrderId' | 'purchaseId' | 'vendorId'> : never

type Step = { move: VendorOrderMove; reason?: string; details: MoveDetails; tell: Told<OrdersEvent> }

/** A move by the vendor's own hand: state, audit and event together. The caller holds the lock of `order`. */
export async function moveOwnOrder(
  core: Core,
  tx: Transaction,
  scope: VendorScope,
  order: LockedVendorOrder,
  { move, reason, details, tell }: Step,
): Promise<Result<undefined, OrderProblem>> {
  const { userId, vendorId } = scope
  const state = await moveVendorOrders(core, tx, [order], { move, actor: { kind: 'vendor', userId, vendorId }, reason, details })
  if (!state) return refuse({ kind: 'wrong-state', state: order.state })
  await core.announce(tx, { ...tell, vendorOrderId: order.id, purchaseId: order.purchaseId, vendorId })
  return done()
}
