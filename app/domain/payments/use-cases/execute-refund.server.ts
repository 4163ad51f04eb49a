import { theSystem } from '#app/domain/shared/actor.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { failpoint } from '#app/platform/failpoints.ts'
import { refundToExecute } from '../reads/refund-to-execute.server.ts'
import type { PaymentGateways } from '../rules/payment-gateway.ts'
import type { RefundMove } from '../rules/refund-states.ts'
import { lockPayments } from '../store/payments.server.ts'
import { refundsOf } from '../store/refunds.server.ts'
import { moveRefund } from './move-refund.server.ts'
import { recordEvent } from './record-event.server.ts'

/**
 * Asks the provider to send money back, between two short transactions (R8). The provider knows the request by its key,
 * so a second try has no second effect. Throws when it cannot be reached: the job tries again later.
 */
export async function executeRefund(core: Core, gateways: PaymentGateways, { refundId }: { refundId: string }): Promise<Result<undefined, never>> {
  const refund = await refundToExecute(core, refundId)
  if (!refund) return done()
  const { paymentId, method, ...request } = refund
  const { reference, amount, requestKey } = request
  const gateway = gateways[method]
  if (!gateway) throw new Error(`The refund ${refundId} cannot be asked for: ${method} has no keys here any more`)
  const answer = await gateway.refund(request)
  await failpoint('refund-answered')
  switch (answer.kind) {
    case 'unavailable':
      throw new Error(`The refund ${refundId} could not be asked for: ${method} is unavailable`)
    case 'accepted':
      return note(core, { paymentId, refundId, move: 'send' })
    case 'by-hand':
      return note(core, { paymentId, refundId, move: 'hold' })
    case 'done': {
      const event = {
        providerEventId: `refund:${requestKey}`,
        reference,
        kind: 'refunded',
        amount,
        refundKey: requestKey,
        occurredAt: core.clock.now(),
        raw: { answer: 'done', requestKey },
      } as const
      await recordEvent(core, { provider: method, event })
      return done()
    }
  }
}

async function note(core: Core, { paymentId, refundId, move }: { paymentId: string; refundId: string; move: RefundMove }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const [payment] = await lockPayments(tx, [paymentId])
    const refunds = await refundsOf(tx, payment?.shares.map((share) => share.id) ?? [])
    const refund = refunds.find((one) => one.id === refundId)
    if (refund) await moveRefund(core, tx, refund, { move, actor: theSystem })
    return done()
  })
}
