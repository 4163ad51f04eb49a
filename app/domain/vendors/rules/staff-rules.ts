import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'
import { addHours } from '#app/domain/shared/time.ts'

/** More than any cooperative has at its desk; keeps invitations from becoming a way to send letters. */
export const MOST_STAFF = 30

const INVITATION_DAYS = 7

export function invitationEnd(now: Date): Date {
  return addHours(now, 24 * INVITATION_DAYS)
}

export function isInvitationOpen(invitation: { expiresAt: Date; closedAt: Date | null }, now: Date): boolean {
  return invitation.closedAt === null && invitation.expiresAt > now
}

/** A vendor without a leader could neither be asked nor ask anybody: the last one stays. `next` null: leaves the staff. */
export function leavesNoLeader(roles: readonly VendorRole[], present: VendorRole, next: VendorRole | null): boolean {
  return present === 'leader' && next !== 'leader' && roles.filter((role) => role === 'leader').length <= 1
}
