import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { decideOnVendor, type VendorDecision, type VendorDecisionProblem } from './decide-on-vendor.server.ts'

/** Ends an application for good. */
export function rejectVendor(
  core: Core,
  scope: AuthorityScope,
  decision: VendorDecision,
): Promise<Result<undefined, VendorDecisionProblem>> {
  const { vendorId, reason } = decision
  return decideOnVendor(core, scope, {
    ...decision,
    move: 'reject',
    isNoteShown: true,
    event: { type: 'vendorRejected', vendorId, reason },
  })
}
