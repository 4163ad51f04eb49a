import type { Core } from '#app/platform/core.server.ts'

/** Who reads a vendor's letters, and in which language. */
export type Reader = { name: string; email: string; language: 'vi' | 'en' }

export type VendorReaders = { id: string; nameVi: string; nameEn: string; officerNote: string | null; readers: Reader[] }

/** The leaders' accounts; a vendor whose leader has no account is written to at its own address. Two queries. */
export async function vendorReaders(core: Core, vendorIds: readonly string[]): Promise<Map<string, VendorReaders>> {
  const vendors = await core.db.vendor.findMany({
    where: { id: { in: [...vendorIds] } },
    select: { id: true, nameVi: true, nameEn: true, email: true, representative: true, officerNote: true },
  })
  const leaders = await core.db.$queryRaw<(Omit<Reader, 'language'> & { vendorId: string; locale: string })[]>`
    SELECT s.vendor_id AS "vendorId", u.name, u.email, u.locale
      FROM vendor_staff s JOIN users u ON u.id = s.user_id
     WHERE s.vendor_id = ANY(${[...vendorIds]}::uuid[]) AND s.role = 'leader'
     ORDER BY s.id`
  return new Map(
    vendors.map(({ email, representative, ...vendor }) => {
      const readers = leaders
        .filter((leader) => leader.vendorId === vendor.id)
        .map(({ name, email: to, locale }): Reader => ({ name, email: to, language: locale === 'en' ? 'en' : 'vi' }))
      const fallback: Reader[] = email ? [{ name: representative ?? vendor.nameVi, email, language: 'vi' }] : []
      return [vendor.id, { ...vendor, readers: readers.length > 0 ? readers : fallback }]
    }),
  )
}
