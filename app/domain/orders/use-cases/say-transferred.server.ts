import { awaitToldTransfer } from '#app/domain/payments/use-cases/await-told-transfer.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { renewReservation } from '#app/domain/stock/use-cases/reserve.server.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { purchaseOfBuyer } from '../reads/purchase-of-buyer.server.ts'
import type { BuyerClaim } from '../rules/buyer-of-purchase.ts'
import { toldTransferBy } from '../rules/order-deadlines.ts'
import { lockPurchase } from '../store/purchases.server.ts'
import { lockVendorOrders } from '../store/vendor-orders.server.ts'

export type SayTransferredProblem =
  | { kind: 'not-found' }
  /** Nothing is waited for by transfer any more, or it was said before. */
  | { kind: 'not-waiting' }

/** The buyer says that the transfer is made: the goods are kept until the sellers have seen their statements. Once. */
export async function sayTransferred(core: Core, { purchaseId, buyer }: { purchaseId: string; buyer: BuyerClaim }): Promise<Result<{ until: Date }, SayTransferredProblem>> {
  const purchase = await purchaseOfBuyer(core, purchaseId, buyer)
  if (!purchase) return refuse({ kind: 'not-found' })
  return transact<{ until: Date }, SayTransferredProblem>(core, async (tx) => {
    await lockPurchase(tx, purchase.id)
    const waiting = (await lockVendorOrders(tx, { purchaseId: purchase.id })).filter(({ state, method }) => state === 'awaitingPayment' && method === 'vietqr')
    const until = toldTransferBy(core.clock.now())
    const told = await awaitToldTransfer(core, tx, { vendorOrderIds: waiting.map(({ id }) => id), until })
    if (told === 0) return refuse({ kind: 'not-waiting' })
    const kept = await renewReservation(core, tx, { purchaseId: purchase.id, lines: waiting.flatMap(({ lines }) => lines), expiresAt: until })
    return kept.ok ? done({ until }) : refuse({ kind: 'not-waiting' })
  })
}
