import type { Core } from '#app/platform/core.server.ts'

export type ComplaintTarget = { vendorId: string; authorityCode: string | null }

/**
 * Whose officers a complaint is for: by the code of a parcel, by that of a purchase from one vendor only, or by the shop
 * it was written from. Null when nothing says so; it is never told whether a code exists.
 */
export async function complaintTarget(core: Core, by: { orderCode: string | null; vendorSlug: string | null }): Promise<ComplaintTarget | null> {
  const code = by.orderCode?.toUpperCase().replace(/\s/g, '') ?? null
  const found = await core.db.$queryRaw<ComplaintTarget[]>`
    SELECT id AS "vendorId", authority_code AS "authorityCode" FROM vendor
     WHERE id IN (SELECT vendor_id FROM vendor_order WHERE code = ${code}::text
                  UNION SELECT o.vendor_id FROM vendor_order o JOIN purchase p ON p.id = o.purchase_id WHERE p.code = ${code}::text)
        OR (${code}::text IS NULL AND slug = ${by.vendorSlug}::text)
     LIMIT 2`
  return found.length === 1 ? (found[0] ?? null) : null
}
