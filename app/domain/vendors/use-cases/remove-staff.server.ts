import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { deleteStaff } from '../store/staff.server.ts'
import { auditStaff } from './audit-staff.server.ts'
import { lockColleague, type StaffProblem } from './lock-colleague.server.ts'

/** Takes somebody off the staff; their account stays, and opens nothing of the vendor's from the next request on. */
export async function removeStaff(core: Core, scope: VendorScope, staffId: string): Promise<Result<undefined, StaffProblem>> {
  return transact<undefined, StaffProblem>(core, async (tx) => {
    const found = await lockColleague(tx, scope, staffId, null)
    if (!found.ok) return found
    await deleteStaff(tx, found.value.id)
    await auditStaff(core, tx, scope, { action: 'remove', whom: found.value.userId, role: found.value.role })
    return done()
  })
}
