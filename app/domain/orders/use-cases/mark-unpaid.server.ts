import { hasOpenPayment } from '#app/domain/payments/reads/has-open-payment.server.ts'
import { theSystem } from '#app/domain/shared/actor.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { release } from '#app/domain/stock/use-cases/release.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { PurchaseUnpaid } from '../events.ts'
import { lockPurchase } from '../store/purchases.server.ts'
import { lockVendorOrders } from '../store/vendor-orders.server.ts'
import { moveVendorOrders } from './move-vendor-order.server.ts'

/** A payment's deadline passed. Unless the shopper has begun another one, the goods are free again. */
export async function markUnpaid(core: Core, { purchaseId }: { purchaseId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    await lockPurchase(tx, purchaseId)
    const waiting = (await lockVendorOrders(tx, { purchaseId })).filter((order) => order.state === 'awaitingPayment')
    if (waiting.length === 0 || (await hasOpenPayment(tx, purchaseId))) return done()
    await moveVendorOrders(core, tx, waiting, { move: 'expire', actor: theSystem })
    await release(core, tx, purchaseId)
    await core.announce(tx, { type: 'purchaseUnpaid', purchaseId } satisfies PurchaseUnpaid)
    return done()
  })
}
