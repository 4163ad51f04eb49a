import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vendorInScope } from './in-scope.server.ts'
import type { CertificateRow } from '../rules/certificate-row.ts'

/** The certificates of one vendor of the scope, those that wait first; none for a foreign vendor. One query. */
export async function vendorCertificates(core: Core, scope: AuthorityScope, vendorId: string): Promise<CertificateRow[]> {
  return core.db.$queryRaw<CertificateRow[]>`
    SELECT c.id, c.scheme, c.state, c.stars, c.level, c.number, c.issued_by AS "issuedBy", c.issued_on AS "issuedOn",
           c.expires_on AS "expiresOn", c.evidence_level AS "evidenceLevel",
           p.name_vi AS "productNameVi", p.name_en AS "productNameEn"
      FROM certificate c JOIN vendor v ON v.id = c.vendor_id LEFT JOIN product p ON p.id = c.product_id
     WHERE c.vendor_id = ${vendorId}::uuid AND ${vendorInScope(scope)}
     ORDER BY (c.state = 'submitted') DESC, c.created_at DESC`
}
