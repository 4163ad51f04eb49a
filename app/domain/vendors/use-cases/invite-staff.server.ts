import type { VendorRole, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { linkToken } from '#app/domain/accounts/use-cases/link-token.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { StaffInvited } from '../events.ts'
import { staffEmails } from '../reads/staff-emails.server.ts'
import { invitationEnd, MOST_STAFF } from '../rules/staff-rules.ts'
import { mayManageStaff } from '../rules/who-may.ts'
import { closeInvitations, countOpenInvitations, insertInvitation, isInvitationThere } from '../store/staff-invitations.server.ts'
import { lockVendor } from '../store/vendors.server.ts'
import { auditStaff } from './audit-staff.server.ts'

export type InviteStaffProblem = { kind: 'notAllowed' } | { kind: 'notFound' } | { kind: 'tooMany' } | { kind: 'alreadyHere' }

/**
 * Asks somebody by letter to join the staff. `key` is the form's own id: sent twice it is one invitation. A newer
 * invitation to the same address takes the place of the older one.
 */
export async function inviteStaff(
  core: Core,
  scope: VendorScope,
  input: { key: string; email: string; role: VendorRole; linkSecret: string },
): Promise<Result<undefined, InviteStaffProblem>> {
  if (!mayManageStaff(scope.role)) return refuse({ kind: 'notAllowed' })
  if (!isId(input.key)) return refuse({ kind: 'notFound' })
  const email = input.email.toLowerCase()
  return transact<undefined, InviteStaffProblem>(core, async (tx) => {
    await lockVendor(tx, scope.vendorId)
    if (await isInvitationThere(tx, input.key)) return done()
    const present = await staffEmails(tx, scope.vendorId)
    if (present.includes(email)) return refuse({ kind: 'alreadyHere' })
    const now = core.clock.now()
    await closeInvitations(tx, scope.vendorId, { email }, now)
    if (present.length + (await countOpenInvitations(tx, scope.vendorId, now)) >= MOST_STAFF) return refuse({ kind: 'tooMany' })
    await insertInvitation(tx, {
      id: input.key,
      vendorId: scope.vendorId,
      email,
      role: input.role,
      invitedBy: scope.userId,
      tokenHash: hashToken(linkToken(input.linkSecret, 'staff-invitation', input.key)),
      createdAt: now,
      expiresAt: invitationEnd(now),
    })
    await auditStaff(core, tx, scope, { action: 'invite', whom: input.key, role: input.role })
    await core.announce(tx, { type: 'staffInvited', invitationId: input.key } satisfies StaffInvited)
    return done()
  })
}
