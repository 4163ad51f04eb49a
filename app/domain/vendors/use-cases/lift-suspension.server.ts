import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import { decideOnVendor, type VendorDecision, type VendorDecisionProblem } from './decide-on-vendor.server.ts'

/** Lets a suspended vendor sell again. */
export function liftSuspension(
  core: Core,
  scope: AuthorityScope,
  decision: VendorDecision,
): Promise<Result<undefined, VendorDecisionProblem>> {
  const { vendorId, reason } = decision
  return decideOnVendor(core, scope, {
    ...decision,
    move: 'liftSuspension',
    isNoteShown: false,
    event: { type: 'vendorReinstated', vendorId, reason },
  })
}
