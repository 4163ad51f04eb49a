import type { Core } from '#app/platform/core.server.ts'

export type CertificateForLetters = {
  vendorId: string
  scheme: string
  number: string
  note: string | null
  productNameVi: string | null
  productNameEn: string | null
}

/** What a letter about a certificate says; null when there is none. */
export async function certificateForLetters(core: Core, certificateId: string): Promise<CertificateForLetters | null> {
  const [found] = await core.db.$queryRaw<CertificateForLetters[]>`
    SELECT c.vendor_id AS "vendorId", c.scheme, c.number, c.note, p.name_vi AS "productNameVi", p.name_en AS "productNameEn"
      FROM certificate c LEFT JOIN product p ON p.id = c.product_id WHERE c.id = ${certificateId}::uuid`
  return found ?? null
}
