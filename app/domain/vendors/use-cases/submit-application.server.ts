import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { applicationIn } from '../reads/application-in.server.ts'
import { applicationFaults, type ApplicationFaults } from '../rules/application-checklist.ts'
import { mayEditApplication } from '../rules/who-may.ts'
import { isTaxCodeTaken, lockVendor } from '../store/vendors.server.ts'
import { codeToLookFor } from './tax-code-columns.server.ts'
import { moveVendor, type NotNow } from './move-vendor.server.ts'

export type SubmitApplicationProblem =
  | NotNow
  | { kind: 'notAllowed' }
  | { kind: 'incomplete'; faults: ApplicationFaults }
  | { kind: 'taxCodeTaken' }

/** Sends a complete application to the officers of the ward's authority. Sent twice, the second time is refused with `notNow`. */
export async function submitApplication(core: Core, scope: VendorScope): Promise<Result<undefined, SubmitApplicationProblem>> {
  if (!mayEditApplication(scope.role)) return refuse({ kind: 'notAllowed' })
  return transact<undefined, SubmitApplicationProblem>(core, async (tx) => {
    const vendor = await lockVendor(tx, scope.vendorId)
    if (!vendor) return refuse({ kind: 'notAllowed' })
    const { application, originRegion } = await applicationIn(tx, core.sealing, vendor.id)
    const faults = applicationFaults(application, { isInRegion: originRegion !== null, today: vietnamDay(core.clock.now()) })
    if (Object.keys(faults).length > 0) return refuse({ kind: 'incomplete', faults })
    if (application.taxCode !== '' && (await isTaxCodeTaken(tx, vendor.id, codeToLookFor(core.sealing, application.taxCode)))) return refuse({ kind: 'taxCodeTaken' })
    const moved = await moveVendor(core, tx, {
      vendor,
      move: 'submit',
      actor: { kind: 'vendor', userId: scope.userId, vendorId: vendor.id },
      reason: null,
      officerNote: null,
      event: { type: 'vendorSubmitted', vendorId: vendor.id },
    })
    return moved.ok ? done() : moved
  })
}
