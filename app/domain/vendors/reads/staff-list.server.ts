import type { VendorRole, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'

export type Colleague = { id: string; userId: string; name: string; email: string; role: VendorRole }
export type WaitingInvitation = { id: string; email: string; role: VendorRole; createdAt: Date; expiresAt: Date }
export type StaffList = { colleagues: Colleague[]; invitations: WaitingInvitation[] }

/** Who works for the vendor, leaders first, and who was asked and has not answered. Two queries. */
export async function staffList(core: Core, scope: VendorScope): Promise<StaffList> {
  const [colleagues, invitations] = await Promise.all([
    core.db.$queryRaw<Colleague[]>`
      SELECT s.id, s.user_id AS "userId", u.name, u.email, s.role
        FROM vendor_staff s JOIN users u ON u.id = s.user_id
       WHERE s.vendor_id = ${scope.vendorId}::uuid
       ORDER BY array_position(ARRAY['leader', 'bookkeeper', 'packer'], s.role), u.name, s.id`,
    core.db.$queryRaw<WaitingInvitation[]>`
      SELECT id, email, role, created_at AS "createdAt", expires_at AS "expiresAt"
        FROM staff_invitation
       WHERE vendor_id = ${scope.vendorId}::uuid AND closed_at IS NULL AND expires_at > ${core.clock.now()}
       ORDER BY created_at DESC, id`,
  ])
  return { colleagues, invitations }
}
