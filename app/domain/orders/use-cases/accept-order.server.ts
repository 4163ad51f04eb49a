import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { AcceptOrderProblem } from '../rules/order-problems.ts'
import { lockOwnOrder } from './lock-own-order.server.ts'
import { moveOwnOrder } from './move-own-order.server.ts'

/** The vendor promises to fill the order; the buyer can no longer cancel it. */
export async function acceptOrder(core: Core, scope: VendorScope, orderId: string): Promise<Result<undefined, AcceptOrderProblem>> {
  return transact<undefined, AcceptOrderProblem>(core, async (tx) => {
    const found = await lockOwnOrder(tx, scope, 'accept', orderId)
    if (!found.ok) return found
    if (found.value.isRepeat) return done()
    return moveOwnOrder(core, tx, scope, found.value.order, {
      move: 'accept',
      details: { acceptedAt: core.clock.now() },
      tell: { type: 'vendorOrderAccepted' },
    })
  })
}
