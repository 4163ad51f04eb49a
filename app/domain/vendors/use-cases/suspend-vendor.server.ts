import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { decideOnVendor, type VendorDecision, type VendorDecisionProblem } from './decide-on-vendor.server.ts'

/** Takes a vendor off the shelves at once by the authority’s order; the five days’ notice of Law 122/2025 Art 17.2 binds the floor, not the authority. */
export function suspendVendor(
  core: Core,
  scope: AuthorityScope,
  decision: VendorDecision,
): Promise<Result<undefined, VendorDecisionProblem>> {
  const { vendorId, reason } = decision
  return decideOnVendor(core, scope, {
    ...decision,
    move: 'suspend',
    isNoteShown: true,
    event: { type: 'vendorSuspended', vendorId, reason },
  })
}
