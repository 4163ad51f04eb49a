import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { theSystem } from '#app/domain/shared/actor.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { PaymentClosed } from '../events.ts'
import { isDirect } from '../rules/payment-gateway.ts'
import { paymentLife, type PaymentMove, type PaymentState } from '../rules/payment-states.ts'
import { updatePayment, type LockedPayment } from '../store/payments.server.ts'

/** The only place that changes the state of a payment. Null when the move is not open from where it is. */
export async function movePayment(core: Core, tx: Transaction, payment: LockedPayment, move: PaymentMove): Promise<PaymentState | null> {
  const state = nextState(paymentLife, payment.state, move)
  if (!state) return null
  const isFirstSettling = state === 'settled' && payment.settledAt === null
  await updatePayment(tx, payment.id, { state, ...(isFirstSettling ? { settledAt: core.clock.now() } : {}) })
  await recordAudit(core, tx, {
    actor: theSystem,
    action: `payment.${move}`,
    subject: { type: 'payment', id: payment.id },
    detail: { from: payment.state, to: state },
  })
  if ((move === 'withdraw' || move === 'expire') && !isDirect(payment.method)) {
    await core.announce(tx, { type: 'paymentClosed', paymentId: payment.id } satisfies PaymentClosed)
  }
  return state
}
