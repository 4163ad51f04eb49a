import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentExpected } from '../events.ts'
import { paymentIdsOfOrders } from '../reads/payment-locator.server.ts'
import { isOpenPayment } from '../rules/payment-states.ts'
import { lockPayments, tellPayment } from '../store/payments.server.ts'

/**
 * The buyer says that the transfers for these orders are on their way: they are waited for until `until`, because a
 * seller sees its statement later than the buyer pays. Returns how many that are; once told, a payment is not told again.
 */
export async function awaitToldTransfer(core: Core, tx: Transaction, { vendorOrderIds, until }: { vendorOrderIds: readonly string[]; until: Date }): Promise<number> {
  const now = core.clock.now()
  const payments = await lockPayments(tx, await paymentIdsOfOrders(tx, vendorOrderIds))
  const open = payments.filter(({ method, state, expiresAt }) => method === 'vietqr' && isOpenPayment(state) && expiresAt && expiresAt > now && expiresAt < until)
  for (const { id } of open) {
    if (!(await tellPayment(tx, id, { at: now, until }))) continue
    await core.announce(tx, { type: 'paymentExpected', paymentId: id, expiresAt: until.toISOString() } satisfies PaymentExpected)
  }
  return open.length
}
