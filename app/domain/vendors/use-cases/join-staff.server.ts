import { vendorRoles } from '#app/domain/accounts/rules/scopes.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import { isInvitationOpen } from '../rules/staff-rules.ts'
import { acceptInvitationRow, lockInvitation } from '../store/staff-invitations.server.ts'
import { insertStaff, worksForVendorLocked } from '../store/vendors.server.ts'
import { auditStaff } from './audit-staff.server.ts'

export type JoinStaffProblem = { kind: 'linkEnded' } | { kind: 'otherAddress' } | { kind: 'alreadyOnStaff' }

/** Puts a person on the staff with the link of a letter; only the address it went to. A person works for one vendor. */
export async function joinStaff(
  core: Core,
  tx: Transaction,
  input: { tokenHash: string; userId: string; email: string },
): Promise<Result<{ vendorId: string }, JoinStaffProblem>> {
  const invitation = await lockInvitation(tx, input.tokenHash)
  const now = core.clock.now()
  const role = vendorRoles.find((one) => one === invitation?.role)
  if (!invitation || !role || !isInvitationOpen(invitation, now)) return refuse({ kind: 'linkEnded' })
  if (invitation.email !== input.email) return refuse({ kind: 'otherAddress' })
  if (await worksForVendorLocked(tx, input.userId)) return refuse({ kind: 'alreadyOnStaff' })
  const { vendorId } = invitation
  await acceptInvitationRow(tx, invitation.id, input.userId, now)
  await insertStaff(tx, { vendorId, userId: input.userId, role })
  await auditStaff(core, tx, { userId: input.userId, vendorId }, { action: 'accept-invitation', whom: input.userId, role })
  return done({ vendorId })
}
