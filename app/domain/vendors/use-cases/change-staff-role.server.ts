import type { VendorRole, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { setStaffRole } from '../store/staff.server.ts'
import { auditStaff } from './audit-staff.server.ts'
import { lockColleague, type StaffProblem } from './lock-colleague.server.ts'

/** Gives somebody on the staff another role; the last leader stays one. */
export async function changeStaffRole(
  core: Core,
  scope: VendorScope,
  input: { staffId: string; role: VendorRole },
): Promise<Result<undefined, StaffProblem>> {
  return transact<undefined, StaffProblem>(core, async (tx) => {
    const found = await lockColleague(tx, scope, input.staffId, input.role)
    if (!found.ok) return found
    if (found.value.role === input.role) return done()
    await setStaffRole(tx, found.value.id, input.role)
    await auditStaff(core, tx, scope, { action: 'change-role', whom: found.value.userId, role: input.role })
    return done()
  })
}
