import { newId } from '#app/domain/shared/ids.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import type { Database } from '#app/platform/database.server.ts'
import { readCertificates } from './catalogue-files.ts'
import type { SeededProduct } from './products.ts'
import type { SeededVendor } from './vendors.ts'

/** Valid, soon ending and ended certificates; their days count from today. */
export async function seedCertificates(
  db: Database,
  vendors: readonly SeededVendor[],
  products: readonly SeededProduct[],
  now: Date,
): Promise<void> {
  const vendorIds = new Map(vendors.map(({ id, file }) => [file.slug, id]))
  const productIds = new Map(products.map(({ id, type, vendor }) => [`${vendor.file.slug}/${type.slug}`, id]))
  await db.certificate.createMany({
    data: readCertificates().flatMap((certificate) => {
      const vendorId = vendorIds.get(certificate.vendorSlug)
      const { productSlug, scheme, stars, level, number, issuedBy, expiresInDays } = certificate
      const productId = productSlug ? productIds.get(`${certificate.vendorSlug}/${productSlug}`) : null
      if (!vendorId || productId === undefined) return []
      return [
        {
          id: newId(),
          vendorId,
          productId,
          scheme,
          stars,
          level,
          number,
          issuedBy,
          issuedOn: new Date(certificate.issuedOn),
          expiresOn: vietnamDate(now, expiresInDays),
          state: expiresInDays < 0 ? 'expired' : 'confirmed',
          evidenceLevel: 'A',
          createdAt: new Date(certificate.issuedOn),
        },
      ]
    }),
  })
}
