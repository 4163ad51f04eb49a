import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Core } from '#app/platform/core.server.ts'

export type ScanRow = { id: string; mediaType: string }

/** The paper behind one of the vendor's own claims; null when there is none. */
export async function scanForVendor(core: Core, scope: VendorScope, certificateId: string): Promise<ScanRow | null> {
  if (!isId(certificateId)) return null
  const found = await core.db.certificate.findFirst({
    where: { id: certificateId, vendorId: scope.vendorId },
    select: { scan: { select: { id: true, mediaType: true } } },
  })
  return found?.scan ?? null
}

/** The same for an officer of the vendor's authority. */
export async function scanForOfficer(core: Core, scope: AuthorityScope, certificateId: string): Promise<ScanRow | null> {
  if (!isId(certificateId)) return null
  const [found] = await core.db.$queryRaw<ScanRow[]>`
    SELECT s.id, s.media_type AS "mediaType"
      FROM certificate c JOIN certificate_scan s ON s.id = c.scan_id JOIN vendor v ON v.id = c.vendor_id
     WHERE c.id = ${certificateId}::uuid AND (${scope.authorityCode}::text IS NULL OR v.authority_code = ${scope.authorityCode}::text)`
  return found ?? null
}
