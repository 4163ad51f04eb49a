import type { Actor } from '#app/domain/shared/actor.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { changeStates, type ChangeMove, type ChangeState } from '../rules/listing-change-states.ts'
import { writeChangeState, type KeptChange } from '../store/listing-changes.server.ts'
import type { KeptProduct } from '../store/products.server.ts'

export type ChangeStep = { product: KeptProduct; change: KeptChange; move: ChangeMove; actor: Actor; note?: string | null }

/** Moves a change of a locked product along its table and writes who did it. Returns the new state, or null when it is not open. */
export async function moveChange(core: Core, tx: Transaction, { product, change, move, actor, note }: ChangeStep): Promise<ChangeState | null> {
  const state = nextState(changeStates, change.state, move)
  if (state === null) return null
  const decision = actor.kind === 'officer' ? { decidedAt: core.clock.now(), decidedBy: actor.userId, note: note ?? null } : {}
  await writeChangeState(tx, change.id, { state, ...decision })
  await recordAudit(core, tx, {
    actor,
    action: `listing.${move}`,
    subject: { type: 'product', id: product.id },
    vendorId: product.vendorId,
    authorityCode: product.authorityCode,
    reason: note,
    detail: { changeId: change.id, kind: change.kind, from: change.state, to: state },
  })
  return state
}
