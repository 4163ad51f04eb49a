import { newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { RefundPart } from '../rules/refund-limit.ts'
import { refundLife, type RefundMove, type RefundState } from '../rules/refund-states.ts'

export type RefundRow = {
  id: string
  paymentShareId: string
  vendorOrderId: string
  state: RefundState
  amount: Dong
  reason: string
  requestKey: string
  /** Who decided it; null when it follows from a rule. */
  decidedBy: string | null
  claimId: string | null
}

export type NewRefund = Omit<RefundRow, 'id' | 'state' | 'vendorOrderId'> & {
  createdAt: Date
  dueOn: Date
  /** What it is for; empty for all that is left. */
  parts: readonly RefundPart[]
}

export async function insertRefund(tx: Transaction, { amount, parts, ...rest }: NewRefund): Promise<string> {
  const id = newId()
  await tx.refund.create({
    data: {
      id,
      state: refundLife.start,
      amountDong: amount,
      ...rest,
      parts: { create: parts.map(({ amount: amountDong, ...part }) => ({ id: newId(), ...part, amountDong })) },
    },
  })
  return id
}

/** All refunds asked for on these shares, settled or not. The caller holds the lock on the payment. */
export async function refundsOf(tx: Transaction, shareIds: readonly string[]): Promise<RefundRow[]> {
  const rows = await tx.refund.findMany({
    where: { paymentShareId: { in: [...shareIds] } },
    include: { share: { select: { vendorOrderId: true } } },
  })
  return rows.map(({ id, paymentShareId, share, state, amountDong, reason, requestKey, decidedBy, claimId }) => ({
    id,
    paymentShareId,
    vendorOrderId: share.vendorOrderId,
    state: state as RefundState,
    amount: dong(amountDong),
    reason,
    requestKey,
    decidedBy,
    claimId,
  }))
}

/** The only place that changes the state of a refund; only `move-refund` calls it. The caller holds the lock on its payment. */
export async function updateRefundState(tx: Transaction, refund: Pick<RefundRow, 'id' | 'state'>, move: RefundMove, at: Date): Promise<RefundState | null> {
  const state = nextState(refundLife, refund.state, move)
  if (!state) return null
  await tx.refund.update({ where: { id: refund.id }, data: { state, ...(state === 'settled' ? { settledAt: at } : {}) } })
  return state
}
