import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { isDirect } from '../rules/payment-gateway.ts'
import { SURPLUS, surplusOf } from '../rules/surplus.ts'
import type { LockedPayment } from '../store/payments.server.ts'
import { refundsOf } from '../store/refunds.server.ts'
import { askBack } from './give-back.server.ts'

/**
 * A payment that had been exact was paid once more: the second money goes back by itself. Only through a provider; a
 * transfer to the vendor's own account is for vendor and officer to look at. The caller holds the payment's lock and
 * has brought its shares up to date.
 */
export async function returnSurplus(core: Core, tx: Transaction, { method, shares }: Pick<LockedPayment, 'method' | 'shares'>): Promise<void> {
  if (isDirect(method)) return
  const asked = await refundsOf(tx, shares.map((share) => share.id))
  for (const share of shares) {
    const before = asked.filter((refund) => refund.paymentShareId === share.id)
    const amount = surplusOf(share, before)
    if (amount > 0n) await askBack(core, tx, { share, amount, reason: SURPLUS, place: before.length + 1 })
  }
}
