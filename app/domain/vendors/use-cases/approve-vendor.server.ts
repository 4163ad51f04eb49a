import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { decideOnVendor, type VendorDecision, type VendorDecisionProblem } from './decide-on-vendor.server.ts'

/** Lets a vendor onto the floor, from now on selling what gets approved. The reason says what was checked. */
export function approveVendor(
  core: Core,
  scope: AuthorityScope,
  decision: VendorDecision,
): Promise<Result<undefined, VendorDecisionProblem>> {
  const { vendorId } = decision
  return decideOnVendor(core, scope, {
    ...decision,
    move: 'approve',
    isNoteShown: false,
    event: { type: 'vendorApproved', vendorId },
  })
}
