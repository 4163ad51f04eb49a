import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'

/** How many of the vendor's orders wait for somebody there: to accept, to pack or to send. For the menu. */
export async function ordersWaiting(core: Core, scope: VendorScope): Promise<number> {
  return core.db.vendorOrder.count({
    where: { vendorId: scope.vendorId, state: { in: ['placed', 'accepted', 'packed'] } },
  })
}
