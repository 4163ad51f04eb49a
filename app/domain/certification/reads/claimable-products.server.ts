import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'

export type ClaimableProduct = { id: string; nameVi: string; nameEn: string }

/** The vendor's products that a certificate can be for, by name. */
export async function claimableProducts(core: Core, scope: VendorScope): Promise<ClaimableProduct[]> {
  return core.db.product.findMany({
    where: { vendorId: scope.vendorId, state: { not: 'rejected' } },
    select: { id: true, nameVi: true, nameEn: true },
    orderBy: [{ nameVi: 'asc' }, { id: 'asc' }],
    take: 300,
  })
}
