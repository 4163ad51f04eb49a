import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vendorState, type VendorState } from '../rules/vendor-states.ts'

export type MyVendor = { id: string; slug: string; nameVi: string; nameEn: string; state: VendorState; officerNote: string | null }

/** What stands at the head of every page of the vendor centre. */
export async function myVendor(core: Core, scope: VendorScope): Promise<MyVendor> {
  const { state, ...vendor } = await core.db.vendor.findUniqueOrThrow({
    where: { id: scope.vendorId },
    select: { id: true, slug: true, nameVi: true, nameEn: true, state: true, officerNote: true },
  })
  return { ...vendor, state: vendorState(state) }
}
