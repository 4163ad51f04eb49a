import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { paymentIdsOfOrders } from '../reads/payment-locator.server.ts'
import { lockPayments } from '../store/payments.server.ts'
import { recordEventWithin } from './record-event.server.ts'

/**
 * The parcel was handed over and its price taken in cash, by the carrier or at the vendor's counter. Recorded like any
 * provider's event, once per vendor order. Nothing happens for an order that is paid another way.
 */
export async function collectCash(core: Core, tx: Transaction, vendorOrderId: string): Promise<void> {
  const payments = await lockPayments(tx, await paymentIdsOfOrders(tx, [vendorOrderId]))
  const cash = payments.find((payment) => payment.method === 'cash-on-delivery' && payment.state === 'expected')
  if (!cash) return
  const event = {
    providerEventId: `cash:${vendorOrderId}`,
    reference: cash.reference,
    kind: 'settled',
    amount: cash.amount,
    occurredAt: core.clock.now(),
    raw: { collectedFor: vendorOrderId },
  } as const
  await recordEventWithin(core, tx, { provider: cash.method, event })
}
