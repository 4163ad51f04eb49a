import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { theSystem, type Actor } from '#app/domain/shared/actor.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { TransferHeld } from '../events.ts'
import { transferLife, type TransferMove } from '../rules/transfer-states.ts'
import { updateLine, type BankLine, type LineChange } from '../store/bank-lines.server.ts'

export type TransferDeed = { move: TransferMove; by?: Actor; change?: Omit<LineChange, 'state'> }

/** The only place that changes the state of a transfer. False when the move is not open from where it is. */
export async function moveTransfer(core: Core, tx: Transaction, line: BankLine, { move, by = theSystem, change = {} }: TransferDeed): Promise<boolean> {
  const state = nextState(transferLife, line.state, move)
  if (!state) return false
  const decided = 'userId' in by ? { decidedBy: by.userId, decidedAt: core.clock.now() } : {}
  await updateLine(tx, line.id, { ...change, ...decided, state })
  await recordAudit(core, tx, {
    actor: by,
    action: `transfer.${move}`,
    subject: { type: 'transfer', id: line.id },
    vendorId: line.vendorId,
    detail: { from: line.state, to: state, verdict: change.verdict ?? line.verdict, amount: String(line.amount) },
  })
  const { verdict, paymentId } = change
  if (move === 'hold' && paymentId && (verdict === 'short' || verdict === 'late')) {
    await core.announce(tx, { type: 'transferHeld', lineId: line.id, verdict } satisfies TransferHeld)
  }
  return true
}
