import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'

export type WaitingCertificate = {
  id: string
  vendorId: string
  vendorNameVi: string
  productId: string | null
  productNameVi: string | null
  scheme: string
  stars: number | null
  level: string | null
  number: string
  issuedBy: string
  issuedOn: Date
  expiresOn: Date | null
  createdAt: Date
}

/** Claims that wait for an officer of this authority, the oldest first; at most 100. */
export async function waitingCertificates(core: Core, scope: AuthorityScope): Promise<WaitingCertificate[]> {
  return core.db.$queryRaw<WaitingCertificate[]>`
    SELECT c.id, c.vendor_id AS "vendorId", v.name_vi AS "vendorNameVi", c.product_id AS "productId", p.name_vi AS "productNameVi",
           c.scheme, c.stars, c.level, c.number, c.issued_by AS "issuedBy", c.issued_on AS "issuedOn", c.expires_on AS "expiresOn",
           c.created_at AS "createdAt"
    FROM certificate c JOIN vendor v ON v.id = c.vendor_id LEFT JOIN product p ON p.id = c.product_id
    WHERE c.state = 'submitted' AND (${scope.authorityCode}::text IS NULL OR v.authority_code = ${scope.authorityCode}::text)
    ORDER BY c.created_at, c.id LIMIT 100`
}
