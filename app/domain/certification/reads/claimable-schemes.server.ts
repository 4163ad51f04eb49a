import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { mayBeWithheldFrom } from '#app/domain/vendors/rules/legal-forms.ts'
import type { Core } from '#app/platform/core.server.ts'
import { schemes, selfProduced, type Scheme } from '../rules/schemes.ts'

/** What this vendor can claim: papers of self-production only where tax is withheld. */
export async function claimableSchemes(core: Core, scope: VendorScope): Promise<Scheme[]> {
  const { legalForm } = await core.db.vendor.findUniqueOrThrow({ where: { id: scope.vendorId }, select: { legalForm: true } })
  return mayBeWithheldFrom(legalForm) ? [...schemes, selfProduced] : [...schemes]
}
