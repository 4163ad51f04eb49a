import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { mayChangeShipping } from '../rules/who-may.ts'
import { lockVendor, updateVendor } from '../store/vendors.server.ts'

/** Whether buyers may pay this vendor in cash from now on; orders already placed stay as they are. Said twice, it is said once. */
export async function setCashAllowed(core: Core, scope: VendorScope, isAllowed: boolean): Promise<Result<undefined, { kind: 'notAllowed' }>> {
  if (!mayChangeShipping(scope.role)) return refuse({ kind: 'notAllowed' })
  return transact<undefined, { kind: 'notAllowed' }>(core, async (tx) => {
    const vendor = await lockVendor(tx, scope.vendorId)
    if (vendor?.codAllowed === isAllowed) return done()
    await updateVendor(tx, scope.vendorId, { codAllowed: isAllowed })
    await recordAudit(core, tx, {
      actor: { kind: 'vendor', userId: scope.userId, vendorId: scope.vendorId },
      action: isAllowed ? 'vendor.takeCash' : 'vendor.refuseCash',
      subject: { type: 'vendor', id: scope.vendorId },
      vendorId: scope.vendorId,
    })
    return done()
  })
}
