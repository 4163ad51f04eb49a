import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'
import { vendorRoles } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import { isInvitationOpen } from '../rules/staff-rules.ts'

export type OpenInvitation = { id: string; email: string; role: VendorRole; vendorNameVi: string; vendorNameEn: string; hasAccount: boolean }

/** What whoever holds the link is asked to join; null once it was answered, taken back or is over. */
export async function openInvitation(core: Core, tokenHash: string): Promise<OpenInvitation | null> {
  const found = await core.db.staffInvitation.findUnique({
    where: { tokenHash },
    select: { id: true, email: true, role: true, expiresAt: true, closedAt: true, vendor: { select: { nameVi: true, nameEn: true } } },
  })
  const role = vendorRoles.find((one) => one === found?.role)
  if (!found || !role || !isInvitationOpen(found, core.clock.now())) return null
  const hasAccount = (await core.db.user.count({ where: { email: found.email } })) === 1
  return { id: found.id, email: found.email, role, vendorNameVi: found.vendor.nameVi, vendorNameEn: found.vendor.nameEn, hasAccount }
}
