import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Actor } from '#app/domain/shared/actor.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { nextState } from '#app/domain/shared/state-table.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { VendorEvent } from '../events.ts'
import { vendorLife, type VendorMove, type VendorState } from '../rules/vendor-states.ts'
import { setVendorState, type LockedVendor } from '../store/vendors.server.ts'

export type NotNow = { kind: 'notNow'; state: VendorState }

/** The only way a vendor changes state: the row, the audit event and the announcement in one transaction (R3, R10). */
export async function moveVendor(
  core: Core,
  tx: Transaction,
  step: {
    vendor: LockedVendor
    move: VendorMove
    actor: Actor
    reason: string | null
    /** Told to the vendor on its pages; null clears what was told before. */
    officerNote: string | null
    event: VendorEvent
  },
): Promise<Result<VendorState, NotNow>> {
  const { vendor, move, actor, reason, officerNote, event } = step
  const state = nextState(vendorLife, vendor.state, move)
  if (!state) return refuse({ kind: 'notNow', state: vendor.state })
  const now = core.clock.now()
  await setVendorState(tx, vendor.id, {
    state,
    officerNote,
    ...(move === 'submit' ? { submittedAt: now } : {}),
    ...(move === 'approve' && vendor.approvedAt === null ? { approvedAt: now } : {}),
  })
  await recordAudit(core, tx, {
    actor,
    action: `vendor.${move}`,
    subject: { type: 'vendor', id: vendor.id },
    vendorId: vendor.id,
    authorityCode: vendor.authorityCode,
    reason,
    detail: { from: vendor.state, to: state },
  })
  await core.announce(tx, event)
  return done(state)
}
