import { vendorRoles, type VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'

/** Leave to act for a vendor, from the person's place on its staff; null when they work for none. */
export async function vendorScopeOf(core: Core, userId: string): Promise<VendorScope | null> {
  const place = await core.db.vendorStaff.findFirst({ where: { userId }, orderBy: { id: 'asc' } })
  const role = vendorRoles.find((one) => one === place?.role)
  return place && role ? ({ vendorId: place.vendorId, userId, role } as VendorScope) : null
}
