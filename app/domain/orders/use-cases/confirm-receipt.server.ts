import type { Actor } from '#app/domain/shared/actor.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { VendorOrderCompleted, VendorOrderDelivered } from '../events.ts'
import { purchaseOfBuyer } from '../reads/purchase-of-buyer.server.ts'
import type { BuyerClaim } from '../rules/buyer-of-purchase.ts'
import { mayConfirmReceipt } from '../rules/may-confirm-receipt.ts'
import { lockVendorOrders, type LockedVendorOrder } from '../store/vendor-orders.server.ts'
import { moveVendorOrders } from './move-vendor-order.server.ts'

export type ConfirmReceiptInput = { purchaseId: string; buyer: BuyerClaim; vendorOrderId: string }
export type ConfirmReceiptProblem = { kind: 'not-found' } | { kind: 'not-on-its-way' }

/** The buyer has the parcel in hand and is content: the vendor order is complete. Said twice, it is said once. */
export async function confirmReceipt(core: Core, { purchaseId, buyer, vendorOrderId }: ConfirmReceiptInput): Promise<Result<undefined, ConfirmReceiptProblem>> {
  const purchase = await purchaseOfBuyer(core, purchaseId, buyer)
  if (!purchase) return refuse({ kind: 'not-found' })
  const actor: Actor = 'userId' in buyer ? { kind: 'user', userId: buyer.userId } : { kind: 'guest' }
  return transact<undefined, ConfirmReceiptProblem>(core, async (tx) => {
    const order = (await lockVendorOrders(tx, { purchaseId: purchase.id })).find((one) => one.id === vendorOrderId)
    if (!order) return refuse({ kind: 'not-found' })
    if (order.state === 'completed') return done()
    if (!mayConfirmReceipt(order)) return refuse({ kind: 'not-on-its-way' })
    await complete(core, tx, order.state === 'shipped' ? await deliver(core, tx, order, actor) : order, actor)
    return done()
  })
}

async function deliver(core: Core, tx: Transaction, order: LockedVendorOrder, actor: Actor): Promise<LockedVendorOrder> {
  const state = await moveVendorOrders(core, tx, [order], { move: 'deliver', actor, details: { deliveredAt: core.clock.now() } })
  const { id, purchaseId, vendorId } = order
  await core.announce(tx, { type: 'vendorOrderDelivered', vendorOrderId: id, purchaseId, vendorId } satisfies VendorOrderDelivered)
  return { ...order, state: state ?? order.state }
}

/** Also what time does, seven days after delivery. */
export async function complete(core: Core, tx: Transaction, order: LockedVendorOrder, actor: Actor): Promise<void> {
  const moved = await moveVendorOrders(core, tx, [order], { move: 'complete', actor, details: { closedAt: core.clock.now() } })
  const { id, purchaseId, vendorId } = order
  if (moved) await core.announce(tx, { type: 'vendorOrderCompleted', vendorOrderId: id, purchaseId, vendorId } satisfies VendorOrderCompleted)
}
