import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { giveBack } from '#app/domain/payments/use-cases/give-back.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { takeBack } from '#app/domain/stock/use-cases/ship-picked.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { StopOrderProblem } from '../rules/order-problems.ts'
import { countsAsRefused } from '../rules/cash-trust.ts'
import { stopReason } from '../rules/stop-reason.ts'
import { insertCashRefusal } from '../store/cash-refusals.server.ts'
import type { LockedVendorOrder } from '../store/vendor-orders.server.ts'
import { lockOwnOrder } from './lock-own-order.server.ts'
import { moveOwnOrder } from './move-own-order.server.ts'

export type ReturnOrderInput = {
  orderId: string
  /** One of `returnReasons`. */
  reason: string
  note: string
  /** Lines that came back spoilt and are thrown away; the others are for sale again. */
  spoiltLineIds: readonly string[]
}

/**
 * The parcel came back. What was paid for it goes back to the buyer; cash that was never collected is no longer
 * expected.
 */
export async function returnOrder(core: Core, scope: VendorScope, input: ReturnOrderInput): Promise<Result<undefined, StopOrderProblem>> {
  return transact<undefined, StopOrderProblem>(core, async (tx) => {
    const found = await lockOwnOrder(tx, scope, 'return', input.orderId)
    if (!found.ok) return found
    const { order, isRepeat } = found.value
    if (isRepeat) return done()
    const reason = stopReason('return', input.reason, input.note)
    if (reason === null) return refuse({ kind: 'reason-missing' })
    const moved = await moveOwnOrder(core, tx, scope, order, {
      move: 'comeBack',
      reason,
      details: { closedAt: core.clock.now() },
      tell: { type: 'vendorOrderReturned' },
    })
    if (!moved.ok) return moved
    if (order.method === 'cash-on-delivery' && countsAsRefused(input.reason)) await insertCashRefusal(tx, order.id, core.clock.now())
    await giveBack(core, tx, { vendorOrderIds: [order.id], reason: input.reason })
    await putBack(core, tx, order, input.spoiltLineIds)
    return done()
  })
}

async function putBack(core: Core, tx: Transaction, order: LockedVendorOrder, spoiltLineIds: readonly string[]): Promise<void> {
  for (const isSpoilt of [false, true]) {
    const picks = order.lines
      .filter((line) => spoiltLineIds.includes(line.id) === isSpoilt)
      .flatMap((line) => line.lots.map((lot) => ({ ...lot, variantId: line.variantId })))
    if (picks.length > 0) await takeBack(core, tx, { vendorOrderId: order.id, picks, isSpoilt })
  }
}
