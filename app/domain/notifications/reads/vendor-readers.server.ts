import { Prisma } from '#prisma/generated/client.ts'
import type { Core } from '#app/platform/core.server.ts'

/** Who reads a vendor's letters, and in which language. */
export type Reader = { name: string; email: string; language: 'vi' | 'en' }

export type VendorReaders = { id: string; nameVi: string; nameEn: string; officerNote: string | null; readers: Reader[] }

type Row = Omit<VendorReaders, 'readers'> & {
  email: string | null
  representative: string | null
  leaders: { name: string; email: string; locale: string }[]
}

/** Who reads the letters to these vendors, by the vendor's id. One query. */
export function vendorReaders(core: Core, vendorIds: readonly string[]): Promise<Map<string, VendorReaders>> {
  return readersOf(core, Prisma.sql`v.id = ANY(${[...vendorIds]}::uuid[])`)
}

/** Who reads the letters to the vendors of this purchase, by the vendor's id. One query. */
export function readersOfPurchase(core: Core, purchaseId: string): Promise<Map<string, VendorReaders>> {
  return readersOf(core, Prisma.sql`v.id IN (SELECT o.vendor_id FROM vendor_order o WHERE o.purchase_id = ${purchaseId}::uuid)`)
}

/** The leaders' accounts; a vendor whose leader has no account is written to at its own address. */
async function readersOf(core: Core, which: Prisma.Sql): Promise<Map<string, VendorReaders>> {
  const vendors = await core.db.$queryRaw<Row[]>`
    SELECT v.id, v.name_vi AS "nameVi", v.name_en AS "nameEn", v.officer_note AS "officerNote", v.email, v.representative,
      ARRAY(SELECT json_build_object('name', u.name, 'email', u.email, 'locale', u.locale)
              FROM vendor_staff s JOIN users u ON u.id = s.user_id
             WHERE s.vendor_id = v.id AND s.role = 'leader' ORDER BY s.id) AS leaders
      FROM vendor v WHERE ${which}`
  return new Map(
    vendors.map(({ email, representative, leaders, ...vendor }) => {
      const readers = leaders.map(({ name, email: to, locale }): Reader => ({ name, email: to, language: locale === 'en' ? 'en' : 'vi' }))
      const fallback: Reader[] = email ? [{ name: representative ?? vendor.nameVi, email, language: 'vi' }] : []
      return [vendor.id, { ...vendor, readers: readers.length > 0 ? readers : fallback }]
    }),
  )
}
