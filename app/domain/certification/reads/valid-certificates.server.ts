import type { Core } from '#app/platform/core.server.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import { selfProduced } from '../rules/schemes.ts'

export type ShownCertificate = {
  id: string
  productId: string | null
  scheme: string
  stars: number | null
  level: string | null
  number: string
  issuedBy: string
  issuedOn: Date
  expiresOn: Date | null
}

/**
 * The certificates shoppers may see of these products and, with `vendorId`, of their vendor as a whole: confirmed,
 * proved and through their last day. A row past it does not show even before the nightly job has ended it.
 */
export async function validCertificatesOf(core: Core, of: { productIds?: readonly string[]; vendorId?: string }): Promise<ShownCertificate[]> {
  const wanted = [
    ...(of.productIds?.length ? [{ productId: { in: [...of.productIds] } }] : []),
    ...(of.vendorId ? [{ vendorId: of.vendorId, productId: null }] : []),
  ]
  if (wanted.length === 0) return []
  return core.db.certificate.findMany({
    where: {
      state: 'confirmed',
      evidenceLevel: { in: ['A', 'B1'] },
      AND: [
        { OR: wanted },
        { OR: [{ expiresOn: null }, { expiresOn: { gte: vietnamDate(core.clock.now()) } }] },
        { OR: [{ scheme: { not: 'ocop' } }, { stars: { gte: 3 } }] },
        { scheme: { not: selfProduced } },
      ],
    },
    select: { id: true, productId: true, scheme: true, stars: true, level: true, number: true, issuedBy: true, issuedOn: true, expiresOn: true },
    orderBy: [{ stars: { sort: 'desc', nulls: 'last' } }, { scheme: 'asc' }, { id: 'asc' }],
  })
}
