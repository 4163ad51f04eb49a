import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { mayManageStaff } from '../rules/who-may.ts'
import { closeInvitations } from '../store/staff-invitations.server.ts'
import { auditStaff } from './audit-staff.server.ts'

export type TakeBackProblem = { kind: 'notAllowed' } | { kind: 'notFound' }

/** The link in the letter opens nothing any more. An invitation of another vendor, or an answered one, is not found. */
export async function takeBackInvitation(core: Core, scope: VendorScope, invitationId: string): Promise<Result<undefined, TakeBackProblem>> {
  if (!mayManageStaff(scope.role)) return refuse({ kind: 'notAllowed' })
  if (!isId(invitationId)) return refuse({ kind: 'notFound' })
  return transact<undefined, TakeBackProblem>(core, async (tx) => {
    const closed = await closeInvitations(tx, scope.vendorId, { id: invitationId }, core.clock.now())
    if (closed === 0) return refuse({ kind: 'notFound' })
    await auditStaff(core, tx, scope, { action: 'take-back-invitation', whom: invitationId })
    return done()
  })
}
