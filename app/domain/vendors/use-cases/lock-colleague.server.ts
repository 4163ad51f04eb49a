import type { VendorRole, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { leavesNoLeader } from '../rules/staff-rules.ts'
import { mayManageStaff } from '../rules/who-may.ts'
import { staffOf, type StaffPlace } from '../store/staff.server.ts'
import { lockVendor } from '../store/vendors.server.ts'

export type StaffProblem = { kind: 'notAllowed' } | { kind: 'notFound' } | { kind: 'lastLeader' }

/**
 * Finds somebody on one's own staff who is to get the role `next`, or to leave (null). Another vendor's staff is not
 * found. Who may is asked of the table, not of the scope: two leaders may be at it at once.
 */
export async function lockColleague(
  tx: Transaction,
  scope: VendorScope,
  staffId: string,
  next: VendorRole | null,
): Promise<Result<StaffPlace, StaffProblem>> {
  await lockVendor(tx, scope.vendorId)
  const staff = await staffOf(tx, scope.vendorId)
  const mine = staff.find((place) => place.userId === scope.userId)
  if (!mine || !mayManageStaff(mine.role)) return refuse({ kind: 'notAllowed' })
  const place = staff.find((one) => one.id === staffId)
  if (!place) return refuse({ kind: 'notFound' })
  if (leavesNoLeader(staff.map(({ role }) => role), place.role, next)) return refuse({ kind: 'lastLeader' })
  return done(place)
}
