import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { ClaimMoved } from '../events.ts'
import { claimDueAt } from '../rules/claim-deadlines.ts'
import { claimLife, isLive, type ClaimMove, type ClaimState } from '../rules/claim-states.ts'
import { updateClaim, type ClaimChange, type LockedClaim } from '../store/claims.server.ts'

export type ClaimMoving = {
  move: ClaimMove
  actor: Actor
  /** Told to the other side. */
  reason?: string | null
  change?: Omit<ClaimChange, 'state' | 'dueAt' | 'closedAt'>
  /** What the move gives or offers, for the trail. */
  amount?: bigint
}

/** The only place that changes the state of a claim; the caller holds its lock. Null when the move is not open. */
export async function moveClaim(core: Core, tx: Transaction, claim: LockedClaim, { move, actor, reason, change, amount }: ClaimMoving): Promise<ClaimState | null> {
  const state = nextState(claimLife, claim.state, move)
  if (!state) return null
  const now = core.clock.now()
  await updateClaim(tx, claim.id, { ...change, state, dueAt: claimDueAt(state, claim.reason, now), ...(isLive(state) ? {} : { closedAt: now }) })
  await recordAudit(core, tx, {
    actor,
    action: `claim.${move}`,
    subject: { type: 'claim', id: claim.id },
    vendorId: claim.vendorId,
    authorityCode: actor.kind === 'officer' ? actor.authorityCode : null,
    reason: reason ?? null,
    detail: { from: claim.state, to: state, ...(amount === undefined ? {} : { amount: String(amount) }) },
  })
  const { id: claimId, vendorOrderId, vendorId } = claim
  await core.announce(tx, { type: 'claimMoved', claimId, vendorOrderId, vendorId, move, by: voiceOf(actor) } satisfies ClaimMoved)
  return state
}

export function voiceOf(actor: Actor): ClaimMoved['by'] {
  if (actor.kind === 'system') return 'time'
  return actor.kind === 'vendor' || actor.kind === 'officer' ? actor.kind : 'buyer'
}
