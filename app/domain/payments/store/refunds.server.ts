import { newId } from '#app/domain/shared/ids.ts'
import { dong, type Dong } from '#app/domain/shared/money.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { refundLife, type RefundMove, type RefundState } from '../rules/refund-states.ts'

export type RefundRow = { id: string; paymentShareId: string; state: RefundState; amount: Dong; requestKey: string }

export async function insertRefund(
  tx: Transaction,
  refund: { paymentShareId: string; amount: Dong; reason: string; requestKey: string; createdAt: Date; dueOn: Date },
): Promise<string> {
  const { amount, ...rest } = refund
  const { id } = await tx.refund.create({ data: { id: newId(), state: refundLife.start, amountDong: amount, ...rest } })
  return id
}

/** All refunds asked for on these shares, settled or not. The caller holds the lock on the payment. */
export async function refundsOf(tx: Transaction, shareIds: readonly string[]): Promise<RefundRow[]> {
  const rows = await tx.refund.findMany({ where: { paymentShareId: { in: [...shareIds] } } })
  return rows.map(({ id, paymentShareId, state, amountDong, requestKey }) => ({
    id,
    paymentShareId,
    state: state as RefundState,
    amount: dong(amountDong),
    requestKey,
  }))
}

/** The only place that changes the state of a refund. The caller holds the lock on its payment. */
export async function moveRefund(tx: Transaction, refund: Pick<RefundRow, 'id' | 'state'>, move: RefundMove, at: Date): Promise<boolean> {
  const state = nextState(refundLife, refund.state, move)
  if (!state) return false
  await tx.refund.update({ where: { id: refund.id }, data: { state, ...(state === 'settled' ? { settledAt: at } : {}) } })
  return true
}
