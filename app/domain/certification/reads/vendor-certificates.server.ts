import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { ShownCertificate } from './valid-certificates.server.ts'

export type OwnCertificate = ShownCertificate & { state: string }

/** All certificates of a vendor in every state, the newest first; of one product and of the whole vendor when asked for one. */
export async function vendorCertificates(core: Core, scope: VendorScope, productId?: string): Promise<OwnCertificate[]> {
  return core.db.certificate.findMany({
    where: { vendorId: scope.vendorId, ...(productId ? { OR: [{ productId }, { productId: null }] } : {}) },
    select: {
      id: true, productId: true, state: true, scheme: true, stars: true, level: true, number: true,
      issuedBy: true, issuedOn: true, expiresOn: true,
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}
