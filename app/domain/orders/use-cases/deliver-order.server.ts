import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { collectCash } from '#app/domain/payments/use-cases/collect-cash.server.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { DeliverOrderProblem } from '../rules/order-problems.ts'
import { lockOwnOrder } from './lock-own-order.server.ts'
import { moveOwnOrder } from './move-own-order.server.ts'
import { sendParcel } from './send-parcel.server.ts'

/**
 * The receiver has the goods: from the carrier, or over the counter when the buyer comes to fetch them (then they
 * leave the stock now). Cash on delivery counts as collected.
 */
export async function deliverOrder(core: Core, scope: VendorScope, orderId: string): Promise<Result<undefined, DeliverOrderProblem>> {
  return transact<undefined, DeliverOrderProblem>(core, async (tx) => {
    const found = await lockOwnOrder(tx, scope, 'deliver', orderId)
    if (!found.ok) return found
    const { order, isRepeat } = found.value
    if (isRepeat) return done()
    const isHandedOver = order.shippingKind === 'pickup'
    const moved = await moveOwnOrder(core, tx, scope, order, {
      move: isHandedOver ? 'handOver' : 'deliver',
      details: { deliveredAt: core.clock.now() },
      tell: { type: 'vendorOrderDelivered' },
    })
    if (!moved.ok) return moved
    // Money before goods: everybody locks payments before stock.
    await collectCash(core, tx, order.id)
    return isHandedOver ? sendParcel(core, tx, order.id) : done()
  })
}
