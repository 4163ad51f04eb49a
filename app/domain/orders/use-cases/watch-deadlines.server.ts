import { theSystem } from '#app/domain/shared/actor.ts'
import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { VendorOrderCancelled, VendorOrderUnanswered } from '../events.ts'
import { ordersToComplete, ordersToRemind, ordersToTimeOut } from '../reads/orders-past-deadline.server.ts'
import { completeWhenDeliveredBefore } from '../rules/order-deadlines.ts'
import { lockVendorOrders, setReminded, type LockedVendorOrder } from '../store/vendor-orders.server.ts'
import { complete } from './confirm-receipt.server.ts'
import { freeVendorOrders } from './free-vendor-orders.server.ts'
import { moveVendorOrders } from './move-vendor-order.server.ts'

/** Tells, once, vendors who have not answered an order when half of their time is over. */
export async function remindUnanswered(core: Core): Promise<void> {
  const now = core.clock.now()
  await each(core, await ordersToRemind(core, now), async (tx, order) => {
    if (order.state !== 'placed') return
    await setReminded(tx, order.id, now)
    const { id: vendorOrderId, purchaseId, vendorId } = order
    await core.announce(tx, { type: 'vendorOrderUnanswered', vendorOrderId, purchaseId, vendorId } satisfies VendorOrderUnanswered)
  })
}

/** An order that nobody accepted in time is cancelled, and goods and money are free again. */
export async function cancelUnanswered(core: Core): Promise<void> {
  const now = core.clock.now()
  await each(core, await ordersToTimeOut(core, now), async (tx, order) => {
    if (order.state !== 'placed') return
    await freeVendorOrders(core, tx, [order], 'not-accepted')
    await moveVendorOrders(core, tx, [order], { move: 'timeOut', actor: theSystem, reason: 'not-accepted', details: { closedAt: now } })
    const { id: vendorOrderId, purchaseId, vendorId } = order
    await core.announce(tx, { type: 'vendorOrderCancelled', vendorOrderId, purchaseId, vendorId, by: 'time' } satisfies VendorOrderCancelled)
  })
}

/** A delivered order about which nobody complained is complete. */
export async function completeDelivered(core: Core): Promise<void> {
  const ids = await ordersToComplete(core, completeWhenDeliveredBefore(core.clock.now()))
  await each(core, ids, async (tx, order) => {
    if (order.state === 'delivered') await complete(core, tx, order, theSystem)
  })
}

/** One short transaction per order, so that one that fails does not keep the others waiting. */
async function each(core: Core, ids: readonly string[], work: (tx: Transaction, order: LockedVendorOrder) => Promise<void>): Promise<void> {
  for (const id of ids) {
    await transact(core, async (tx) => {
      const [order] = await lockVendorOrders(tx, { ids: [id] })
      if (order) await work(tx, order)
      return done()
    })
  }
}
