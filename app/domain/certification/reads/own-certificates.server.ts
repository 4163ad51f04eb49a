import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { daysLeft, endsSoon } from '../rules/expiring.ts'

type Row = {
  id: string
  productId: string | null
  productNameVi: string | null
  productNameEn: string | null
  scheme: string
  state: string
  stars: number | null
  level: string | null
  number: string
  issuedBy: string
  /** `YYYY-MM-DD`, both. */
  issuedOn: string
  expiresOn: string | null
  note: string | null
  scanId: string | null
}

export type OwnCertificateRow = Row & { endsSoon: boolean; daysLeft: number | null }

/** Everything a vendor claims or holds: what ends soon first, then what waits for the vendor, then the newest. One query. */
export async function ownCertificates(core: Core, scope: VendorScope): Promise<OwnCertificateRow[]> {
  const rows = await rowsOf(core, scope, null)
  const weight = (row: OwnCertificateRow) => (row.endsSoon ? 0 : row.state === 'rejected' ? 1 : row.state === 'expired' ? 3 : 2)
  return rows.map((row, index) => ({ row, index })).sort((a, b) => weight(a.row) - weight(b.row) || a.index - b.index).map(({ row }) => row)
}

/** One of them; null when it is another vendor's or not there. */
export async function ownCertificate(core: Core, scope: VendorScope, id: string): Promise<OwnCertificateRow | null> {
  return isId(id) ? ((await rowsOf(core, scope, id))[0] ?? null) : null
}

async function rowsOf(core: Core, scope: VendorScope, id: string | null): Promise<OwnCertificateRow[]> {
  const rows = await core.db.$queryRaw<Row[]>`
    SELECT c.id, c.product_id AS "productId", p.name_vi AS "productNameVi", p.name_en AS "productNameEn", c.scheme, c.state,
           c.stars, c.level, c.number, c.issued_by AS "issuedBy", c.issued_on::text AS "issuedOn", c.expires_on::text AS "expiresOn",
           c.note, c.scan_id AS "scanId"
      FROM certificate c LEFT JOIN product p ON p.id = c.product_id
     WHERE c.vendor_id = ${scope.vendorId}::uuid AND (${id}::uuid IS NULL OR c.id = ${id}::uuid)
     ORDER BY c.created_at DESC, c.id DESC`
  const today = vietnamDay(core.clock.now())
  return rows.map((row) => ({ ...row, endsSoon: endsSoon(row.state, row.expiresOn, today), daysLeft: daysLeft(row.expiresOn, today) }))
}
