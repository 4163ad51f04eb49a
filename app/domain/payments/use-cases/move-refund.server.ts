import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RefundStepped } from '../events.ts'
import type { RefundMove, RefundState } from '../rules/refund-states.ts'
import { updateRefundState, type RefundRow } from '../store/refunds.server.ts'

export type RefundMoving = { move: RefundMove; actor: Actor; vendorId?: string | null; reason?: string | null }

/**
 * The only way to change the state of a refund; the caller holds the lock on its payment. Null when the move is not open.
 * One that has to be transferred by hand is told to buyer and seller.
 */
export async function moveRefund(
  core: Core,
  tx: Transaction,
  refund: Pick<RefundRow, 'id' | 'state' | 'vendorOrderId'>,
  { move, actor, vendorId, reason }: RefundMoving,
): Promise<RefundState | null> {
  const state = await updateRefundState(tx, refund, move, core.clock.now())
  if (!state) return null
  await recordAudit(core, tx, {
    actor,
    action: `refund.${move}`,
    subject: { type: 'refund', id: refund.id },
    vendorId: vendorId ?? ('vendorId' in actor ? actor.vendorId : null),
    reason: reason ?? null,
    detail: { from: refund.state, to: state },
  })
  if (move === 'hold') {
    const { id: refundId, vendorOrderId } = refund
    await core.announce(tx, { type: 'refundStepped', refundId, vendorOrderId, step: 'hold', key: refundId } satisfies RefundStepped)
  }
  return state
}
