import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { ClaimState } from '../rules/claim-states.ts'
import type { LiveClaim } from '../rules/claim-view.ts'

/** The claim about one of the vendor's orders of which something may still come; null when there is none. There is at most one. */
export async function liveClaimOfOrder(core: Core, scope: VendorScope, orderId: string): Promise<LiveClaim | null> {
  if (!isId(orderId)) return null
  const claim = await core.db.claim.findFirst({
    where: { vendorOrderId: orderId, vendorId: scope.vendorId, closedAt: null },
    select: { id: true, code: true, state: true, dueAt: true },
  })
  return claim && { ...claim, state: claim.state as ClaimState }
}
