import { ordersWithPaymentIn } from '#app/domain/payments/reads/orders-with-payment-in.server.ts'
import { theSystem } from '#app/domain/shared/actor.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { releasePart } from '#app/domain/stock/use-cases/release.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { PurchaseUnpaid } from '../events.ts'
import { lockPurchase } from '../store/purchases.server.ts'
import { lockVendorOrders } from '../store/vendor-orders.server.ts'
import { moveVendorOrders } from './move-vendor-order.server.ts'

/**
 * A payment's deadline passed. Unless the shopper has begun another one, or money has come and is about to be confirmed,
 * the goods are free again; paid directly, each vendor's part by itself.
 */
export async function markUnpaid(core: Core, { purchaseId }: { purchaseId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    await lockPurchase(tx, purchaseId)
    const waiting = (await lockVendorOrders(tx, { purchaseId })).filter((order) => order.state === 'awaitingPayment')
    const hoping = await ordersWithPaymentIn(tx, waiting.map((order) => order.id), ['expected', 'failed', 'settled'])
    const over = waiting.filter((order) => !hoping.has(order.id))
    if (over.length === 0) return done()
    await moveVendorOrders(core, tx, over, { move: 'expire', actor: theSystem })
    await releasePart(core, tx, purchaseId, over.flatMap((order) => order.lines))
    await core.announce(tx, { type: 'purchaseUnpaid', purchaseId } satisfies PurchaseUnpaid)
    return done()
  })
}
