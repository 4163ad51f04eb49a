import type { PaymentGateways } from '#app/domain/payments/rules/payment-gateway.ts'
import { bringTransfersTo } from '#app/domain/payments/use-cases/bring-transfers-to.server.ts'
import { noMoney } from '#app/domain/shared/money.ts'
import { done } from '#app/domain/shared/result.ts'
import { addHours } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { orderToSplit, ordersNotHandedOver, owedOfOrder } from '../reads/order-to-split.server.ts'
import { lockBooksOf } from '../store/ledger.server.ts'

const LOOK_BACK_HOURS = 24 * 60

/**
 * Paid through a provider that splits, a vendor is handed what the books say it is owed of an order: after capture its
 * part, after a refund the same part is taken back (R9). One short transaction per order; nothing happens for an order
 * that was paid another way, whose vendor has no account at the provider, or that a settlement has taken in.
 */
export async function evenOutTransfers(core: Core, gateways: PaymentGateways, vendorOrderIds: readonly string[]): Promise<void> {
  for (const vendorOrderId of vendorOrderIds) {
    await transact(core, async (tx) => {
      const order = await orderToSplit(tx, vendorOrderId)
      if (!order?.stripeAccount || !gateways[order.method]?.split) return done()
      await lockBooksOf(tx, [vendorOrderId])
      const owed = await owedOfOrder(tx, vendorOrderId)
      if (owed === null) return done()
      const { paymentId, stripeAccount: destination } = order
      await bringTransfersTo(core, tx, { paymentId, vendorOrderId, destination, owed: owed > 0n ? owed : noMoney })
      return done()
    })
  }
}

/** What could not be handed over when it was paid, because the vendor's account came later or was another one. */
export async function handOverLate(core: Core, gateways: PaymentGateways): Promise<void> {
  if (!gateways.stripe?.split) return
  await evenOutTransfers(core, gateways, await ordersNotHandedOver(core.db, addHours(core.clock.now(), -LOOK_BACK_HOURS)))
}
