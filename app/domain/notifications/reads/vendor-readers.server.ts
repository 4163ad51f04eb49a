import type { Core } from '#app/platform/core.server.ts'

/** Who reads a vendor's letters, and in which language. */
export type Reader = { name: string; email: string; language: 'vi' | 'en' }

export type VendorReaders = { id: string; nameVi: string; nameEn: string; officerNote: string | null; readers: Reader[] }

type Row = Omit<VendorReaders, 'readers'> & {
  email: string | null
  representative: string | null
  leaders: { name: string; email: string; locale: string }[]
}

/** The leaders' accounts; a vendor whose leader has no account is written to at its own address. One query. */
export async function vendorReaders(core: Core, vendorIds: readonly string[]): Promise<Map<string, VendorReaders>> {
  const vendors = await core.db.$queryRaw<Row[]>`
    SELECT v.id, v.name_vi AS "nameVi", v.name_en AS "nameEn", v.officer_note AS "officerNote", v.email, v.representative,
      ARRAY(SELECT json_build_object('name', u.name, 'email', u.email, 'locale', u.locale)
              FROM vendor_staff s JOIN users u ON u.id = s.user_id
             WHERE s.vendor_id = v.id AND s.role = 'leader' ORDER BY s.id) AS leaders
      FROM vendor v WHERE v.id = ANY(${[...vendorIds]}::uuid[])`
  return new Map(
    vendors.map(({ email, representative, leaders, ...vendor }) => {
      const readers = leaders.map(({ name, email: to, locale }): Reader => ({ name, email: to, language: locale === 'en' ? 'en' : 'vi' }))
      const fallback: Reader[] = email ? [{ name: representative ?? vendor.nameVi, email, language: 'vi' }] : []
      return [vendor.id, { ...vendor, readers: readers.length > 0 ? readers : fallback }]
    }),
  )
}
