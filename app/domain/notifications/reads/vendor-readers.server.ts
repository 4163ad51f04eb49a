import { Prisma } from '#prisma/generated/client.ts'
import type { Core } from '#app/platform/core.server.ts'

/** Who reads a vendor's letters, and in which language. */
export type Reader = { name: string; email: string; language: 'vi' | 'en' }

export type VendorReaders = { id: string; nameVi: string; nameEn: string; officerNote: string | null; readers: Reader[] }

export type VendorReadersJson = Omit<VendorReaders, 'readers'> & {
  email: string | null
  representative: string | null
  leaders: { name: string; email: string; locale: string }[]
}

/** What `readersOfJson` reads, of the vendor `v` of a query. */
export const vendorReadersJson = Prisma.sql`json_build_object('id', v.id, 'nameVi', v.name_vi, 'nameEn', v.name_en, 'officerNote', v.officer_note,
  'email', v.email, 'representative', v.representative,
  'leaders', ARRAY(SELECT json_build_object('name', u.name, 'email', u.email, 'locale', u.locale)
    FROM vendor_staff s JOIN users u ON u.id = s.user_id
   WHERE s.vendor_id = v.id AND s.role = 'leader' ORDER BY s.id))`

/** Who reads the letters to these vendors, by the vendor's id. One query. */
export async function vendorReaders(core: Core, vendorIds: readonly string[]): Promise<Map<string, VendorReaders>> {
  const rows = await core.db.$queryRaw<{ vendor: VendorReadersJson }[]>`
    SELECT ${vendorReadersJson} AS vendor FROM vendor v WHERE v.id = ANY(${[...vendorIds]}::uuid[])`
  return new Map(rows.map(({ vendor }) => [vendor.id, readersOfJson(vendor)]))
}

/** The leaders' accounts; a vendor whose leader has no account is written to at its own address. */
export function readersOfJson({ email, representative, leaders, ...vendor }: VendorReadersJson): VendorReaders {
  const readers = leaders.map(({ name, email: to, locale }): Reader => ({ name, email: to, language: locale === 'en' ? 'en' : 'vi' }))
  const fallback: Reader[] = email ? [{ name: representative ?? vendor.nameVi, email, language: 'vi' }] : []
  return { ...vendor, readers: readers.length > 0 ? readers : fallback }
}
