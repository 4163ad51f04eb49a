import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'
import type { Transaction } from '#app/platform/database.server.ts'

export type NewInvitation = {
  id: string
  vendorId: string
  email: string
  role: VendorRole
  invitedBy: string
  tokenHash: string
  createdAt: Date
  expiresAt: Date
}

/** False when this id is there already. */
export async function insertInvitation(tx: Transaction, invitation: NewInvitation): Promise<boolean> {
  return (await tx.staffInvitation.createMany({ data: [invitation], skipDuplicates: true })).count === 1
}

export async function isInvitationThere(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.staffInvitation.count({ where: { id } })) === 1
}

export async function countOpenInvitations(tx: Transaction, vendorId: string, now: Date): Promise<number> {
  return tx.staffInvitation.count({ where: { vendorId, closedAt: null, expiresAt: { gt: now } } })
}

/** Closes what is still open of this vendor: one invitation by its id, or all to an address. Returns how many. */
export async function closeInvitations(
  tx: Transaction,
  vendorId: string,
  which: { id: string } | { email: string },
  at: Date,
): Promise<number> {
  return (await tx.staffInvitation.updateMany({ where: { vendorId, closedAt: null, ...which }, data: { closedAt: at } })).count
}

/** Locks an invitation for whoever holds its link. */
export async function lockInvitation(tx: Transaction, tokenHash: string) {
  await tx.$queryRaw`SELECT 1 FROM staff_invitation WHERE token_hash = ${tokenHash} FOR UPDATE`
  return tx.staffInvitation.findUnique({
    where: { tokenHash },
    select: { id: true, vendorId: true, email: true, role: true, expiresAt: true, closedAt: true },
  })
}

export async function acceptInvitationRow(tx: Transaction, id: string, userId: string, at: Date): Promise<void> {
  await tx.staffInvitation.update({ where: { id }, data: { closedAt: at, acceptedBy: userId } })
}
