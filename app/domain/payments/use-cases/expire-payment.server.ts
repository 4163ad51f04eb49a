import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { PaymentExpired } from '../events.ts'
import { overduePayments } from '../reads/overdue-payments.server.ts'
import { lockPayments } from '../store/payments.server.ts'
import { refundShares } from './give-back.server.ts'
import { movePayment } from './move-payment.server.ts'

/**
 * The deadline of a payment has come. Nothing came: it is expired. A wrong amount came: it goes back whole, because
 * nothing is settled by guess. Paid or too early: nothing happens.
 */
export async function expirePayment(core: Core, { paymentId }: { paymentId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const [payment] = await lockPayments(tx, [paymentId])
    if (!payment?.expiresAt || payment.expiresAt > core.clock.now() || payment.settledAt) return done()
    const hasExpired = (await movePayment(core, tx, payment, 'expire')) !== null
    const isWrong = payment.state === 'short' || payment.state === 'overpaid'
    if (isWrong) await refundShares(core, tx, payment.shares, 'wrong-amount')
    if (hasExpired || isWrong) {
      await core.announce(tx, { type: 'paymentExpired', paymentId, purchaseId: payment.purchaseId } satisfies PaymentExpired)
    }
    return done()
  })
}

/** Every minute: payments whose own timer was lost. */
export async function expireOverduePayments(core: Core): Promise<void> {
  for (const paymentId of await overduePayments(core)) await expirePayment(core, { paymentId })
}
