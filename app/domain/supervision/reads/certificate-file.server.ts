import type { AuthorityScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'
import { vendorInScope } from './in-scope.server.ts'
import type { CertificateRow } from '../rules/certificate-row.ts'

export type CertificateFile = CertificateRow & {
  vendorId: string
  vendorNameVi: string
  vendorNameEn: string
  vendorState: string
  productId: string | null
  createdAt: Date
  hasScan: boolean
  /** How many other claims carry the same scheme and number: one decision has one owner. */
  sameNumber: number
}

/** One certificate of the scope, or null; one query. */
export async function certificateFile(core: Core, scope: AuthorityScope, certificateId: string): Promise<CertificateFile | null> {
  if (!isId(certificateId)) return null
  const [file] = await core.db.$queryRaw<CertificateFile[]>`
    SELECT c.id, c.scheme, c.state, c.stars, c.level, c.number, c.issued_by AS "issuedBy", c.issued_on AS "issuedOn",
           c.expires_on AS "expiresOn", c.evidence_level AS "evidenceLevel", c.created_at AS "createdAt", c.scan_id IS NOT NULL AS "hasScan",
           c.product_id AS "productId", p.name_vi AS "productNameVi", p.name_en AS "productNameEn",
           v.id AS "vendorId", v.name_vi AS "vendorNameVi", v.name_en AS "vendorNameEn", v.state AS "vendorState",
           (SELECT count(*)::int FROM certificate o
             WHERE o.scheme = c.scheme AND lower(o.number) = lower(c.number) AND o.id <> c.id AND o.vendor_id <> c.vendor_id
               AND o.state IN ('submitted', 'confirmed')) AS "sameNumber"
      FROM certificate c JOIN vendor v ON v.id = c.vendor_id LEFT JOIN product p ON p.id = c.product_id
     WHERE c.id = ${certificateId}::uuid AND ${vendorInScope(scope)}`
  return file ?? null
}
