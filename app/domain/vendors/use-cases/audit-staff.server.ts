import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'

/** Who let whom in, out or up. Without the address: the trail is kept for good. */
export async function auditStaff(
  core: Core,
  tx: Transaction,
  by: { userId: string; vendorId: string },
  deed: { action: 'invite' | 'take-back-invitation' | 'accept-invitation' | 'change-role' | 'remove'; whom: string; role?: VendorRole },
): Promise<void> {
  await recordAudit(core, tx, {
    actor: { kind: 'vendor', ...by },
    action: `staff.${deed.action}`,
    subject: { type: 'staff', id: deed.whom },
    vendorId: by.vendorId,
    detail: deed.role ? { role: deed.role } : {},
  })
}
