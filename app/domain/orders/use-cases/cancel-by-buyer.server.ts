import { giveBack } from '#app/domain/payments/use-cases/give-back.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { releasePart } from '#app/domain/stock/use-cases/release.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { failpoint } from '#app/platform/failpoints.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { VendorOrderCancelled } from '../events.ts'
import { purchaseOfBuyer } from '../reads/purchase-of-buyer.server.ts'
import type { BuyerClaim } from '../rules/buyer-of-purchase.ts'
import { mayBuyerCancel } from '../rules/vendor-order-states.ts'
import { lockPurchase } from '../store/purchases.server.ts'
import { lockVendorOrders, type LockedVendorOrder } from '../store/vendor-orders.server.ts'
import { freeVendorOrders } from './free-vendor-orders.server.ts'
import { moveVendorOrders } from './move-vendor-order.server.ts'

export type CancelByBuyerInput = {
  purchaseId: string
  buyer: BuyerClaim
  /** Null: everything that can still be cancelled. What is not paid yet is cancelled together. */
  vendorOrderId: string | null
  reason: string
}

export type CancelByBuyerProblem =
  | { kind: 'not-found' }
  /** The vendor has accepted, or it is over already. */
  | { kind: 'too-late' }

/** The buyer changes their mind before the vendor accepts: goods and money are freed by themselves. */
export async function cancelByBuyer(core: Core, input: CancelByBuyerInput): Promise<Result<undefined, CancelByBuyerProblem>> {
  const purchase = await purchaseOfBuyer(core, input.purchaseId, input.buyer)
  if (!purchase) return refuse({ kind: 'not-found' })
  const actor: Actor = 'userId' in input.buyer ? { kind: 'user', userId: input.buyer.userId } : { kind: 'guest' }
  return transact<undefined, CancelByBuyerProblem>(core, async (tx) => {
    await lockPurchase(tx, purchase.id)
    const all = await lockVendorOrders(tx, { purchaseId: purchase.id })
    await failpoint('cancellation-locked')
    const asked = all.find((order) => order.id === input.vendorOrderId)
    const isMeant = (order: LockedVendorOrder) => !asked || order === asked || (isUnpaid(asked) && isUnpaid(order))
    const wanted = input.vendorOrderId === null || asked ? all.filter(isMeant) : []
    const orders = wanted.filter((order) => mayBuyerCancel(order.state))
    if (wanted.length === 0) return refuse({ kind: 'not-found' })
    if (orders.length === 0) return refuse({ kind: 'too-late' })
    await cancel(core, tx, orders, { actor, reason: input.reason.trim() })
    return done()
  })
}

async function cancel(core: Core, tx: Transaction, orders: readonly LockedVendorOrder[], { actor, reason }: { actor: Actor; reason: string }): Promise<void> {
  const waiting = orders.filter(isUnpaid)
  const placed = orders.filter((order) => !isUnpaid(order))
  if (waiting[0]) {
    await giveBack(core, tx, { vendorOrderIds: waiting.map((order) => order.id), reason: 'cancelled' })
    await releasePart(core, tx, waiting[0].purchaseId, waiting.flatMap((order) => order.lines))
  }
  await freeVendorOrders(core, tx, placed, 'cancelled')
  for (const order of orders) {
    await moveVendorOrders(core, tx, [order], { move: 'cancel', actor, reason, details: { closedAt: core.clock.now() } })
    const { id: vendorOrderId, purchaseId, vendorId } = order
    await core.announce(tx, { type: 'vendorOrderCancelled', vendorOrderId, purchaseId, vendorId, by: 'buyer' } satisfies VendorOrderCancelled)
  }
}

function isUnpaid(order: LockedVendorOrder): boolean {
  return order.state === 'awaitingPayment' || order.state === 'unpaid'
}
