import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { StopOrderProblem } from '../rules/order-problems.ts'
import { stopReason } from '../rules/stop-reason.ts'
import { wayToStop } from '../rules/ways-to-stop.ts'
import { freeVendorOrders } from './free-vendor-orders.server.ts'
import { lockOwnOrder } from './lock-own-order.server.ts'
import { moveOwnOrder } from './move-own-order.server.ts'

export type DeclineOrderInput = {
  orderId: string
  /** One of `declineReasons`. */
  reason: string
  /** Told to the buyer instead of the code; needed with `other`. */
  note: string
}

/**
 * The vendor cannot fill the order: a new one is declined, one already accepted is given up. The goods are for sale
 * again, captured money goes back by itself and the buyer is told.
 */
export async function declineOrder(core: Core, scope: VendorScope, input: DeclineOrderInput): Promise<Result<undefined, StopOrderProblem>> {
  return transact<undefined, StopOrderProblem>(core, async (tx) => {
    const found = await lockOwnOrder(tx, scope, 'decline', input.orderId)
    if (!found.ok) return found
    const { order, isRepeat } = found.value
    if (isRepeat) return done()
    const reason = stopReason('decline', input.reason, input.note)
    if (reason === null) return refuse({ kind: 'reason-missing' })
    const move = wayToStop(order.state)
    if (!move) return refuse({ kind: 'wrong-state', state: order.state })
    const moved = await moveOwnOrder(core, tx, scope, order, {
      move,
      reason,
      details: { closedAt: core.clock.now() },
      tell: move === 'decline' ? { type: 'vendorOrderDeclined' } : { type: 'vendorOrderCancelled', by: 'vendor' },
    })
    if (!moved.ok) return moved
    await freeVendorOrders(core, tx, [order], input.reason)
    return done()
  })
}
