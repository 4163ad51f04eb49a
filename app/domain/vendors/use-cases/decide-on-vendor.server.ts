import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { VendorEvent } from '../events.ts'
import type { VendorMove } from '../rules/vendor-states.ts'
import { lockVendorInScope } from '../store/vendors.server.ts'
import { moveVendor, type NotNow } from './move-vendor.server.ts'

/** What an officer's decision about a vendor takes; the reason is shown to the vendor and kept in the audit trail. */
export type VendorDecision = { vendorId: string; reason: string }

export type VendorDecisionProblem = NotNow | { kind: 'notFound' } | { kind: 'reasonMissing' }

const LEAST_REASON = 3

/** The common road of an officer's five decisions. A vendor of another authority is not found. */
export async function decideOnVendor(
  core: Core,
  scope: AuthorityScope,
  decision: VendorDecision & { move: VendorMove; isNoteShown: boolean; event: VendorEvent },
): Promise<Result<undefined, VendorDecisionProblem>> {
  const reason = decision.reason.trim()
  if (!isId(decision.vendorId)) return refuse({ kind: 'notFound' })
  if (reason.length < LEAST_REASON) return refuse({ kind: 'reasonMissing' })
  return transact<undefined, VendorDecisionProblem>(core, async (tx) => {
    const vendor = await lockVendorInScope(tx, scope, decision.vendorId)
    if (!vendor) return refuse({ kind: 'notFound' })
    const moved = await moveVendor(core, tx, {
      vendor,
      move: decision.move,
      actor: { kind: 'officer', userId: scope.userId, authorityCode: scope.authorityCode },
      reason,
      officerNote: decision.isNoteShown ? reason : null,
      event: decision.event,
    })
    return moved.ok ? done() : moved
  })
}
