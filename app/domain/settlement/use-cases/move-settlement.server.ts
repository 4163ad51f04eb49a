import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { settlementLife, type SettlementMove, type SettlementState } from '../rules/settlement-states.ts'
import { updateSettlement, type LockedSettlement, type SettlementDetails } from '../store/settlements.server.ts'

type Moving = { move: SettlementMove; actor: Actor; reason?: string; details?: SettlementDetails }
type Movable = Pick<LockedSettlement, 'id' | 'number' | 'vendorId' | 'state'>

/** The only place that changes the state of a settlement; the caller holds its lock. Null when the move is not open. */
export async function moveSettlement(core: Core, tx: Transaction, settlement: Movable, { move, actor, reason, details }: Moving): Promise<SettlementState | null> {
  const state = nextState(settlementLife, settlement.state, move)
  if (!state) return null
  await updateSettlement(tx, settlement.id, { ...details, state })
  await recordAudit(core, tx, {
    actor,
    action: `settlement.${move}`,
    subject: { type: 'settlement', id: settlement.id },
    vendorId: settlement.vendorId,
    reason: reason ?? null,
    detail: { number: settlement.number, from: settlement.state, to: state },
  })
  return state
}
