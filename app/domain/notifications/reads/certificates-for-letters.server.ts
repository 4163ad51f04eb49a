import type { Core } from '#app/platform/core.server.ts'

export type CertificateForLetters = {
  vendorId: string
  scheme: string
  number: string
  note: string | null
  productNameVi: string | null
  productNameEn: string | null
}

/** What letters about these certificates say, by the certificate's id. One query. */
export async function certificatesForLetters(core: Core, certificateIds: readonly string[]): Promise<Map<string, CertificateForLetters>> {
  const found = await core.db.$queryRaw<(CertificateForLetters & { id: string })[]>`
    SELECT c.id, c.vendor_id AS "vendorId", c.scheme, c.number, c.note, p.name_vi AS "productNameVi", p.name_en AS "productNameEn"
      FROM certificate c LEFT JOIN product p ON p.id = c.product_id WHERE c.id = ANY(${[...certificateIds]}::uuid[])`
  return new Map(found.map(({ id, ...certificate }) => [id, certificate]))
}
