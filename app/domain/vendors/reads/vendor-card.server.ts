import { ward } from '#app/domain/places/reads/ward.server.ts'
import { addressOf } from '#app/domain/places/rules/place.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { isSlug } from '#app/domain/shared/slug.ts'
import type { Core } from '#app/platform/core.server.ts'
import { publicTaxCode } from '../rules/tax-code.ts'
import { maySell, vendorState } from '../rules/vendor-states.ts'

/** Who sells, as the law wants it shown beside every listing (Law 122/2025 Art 17.1.d). */
export type VendorCard = {
  id: string
  slug: string
  nameVi: string
  nameEn: string
  legalForm: string
  /** Of a person's own number only the last four digits. */
  taxCode: string | null
  registrationNo: string | null
  registeredOn: Date | null
  registeredBy: string | null
  representative: string | null
  phone: string | null
  email: string | null
  address: string
  wardName: string | null
  provinceName: string | null
  originRegion: string | null
  storyVi: string
  storyEn: string
  foundedYear: number | null
  memberCount: number | null
  isDemo: boolean
}

/** By slug or by id; null when there is no such vendor or it may not sell now. */
export async function vendorCard(core: Core, slugOrId: string): Promise<VendorCard | null> {
  if (!isSlug(slugOrId)) return null
  const row = await core.db.vendor.findUnique({ where: isId(slugOrId) ? { id: slugOrId } : { slug: slugOrId } })
  if (!row || !maySell(vendorState(row.state))) return null
  const place = row.wardCode ? await ward(core, row.wardCode) : null
  return {
    id: row.id,
    slug: row.slug,
    nameVi: row.nameVi,
    nameEn: row.nameEn,
    legalForm: row.legalForm,
    taxCode: row.taxCode ? publicTaxCode(row.taxCode) : null,
    registrationNo: row.registrationNo,
    registeredOn: row.registeredOn,
    registeredBy: row.registeredBy,
    representative: row.representative,
    phone: row.phone,
    email: row.email,
    address: place ? addressOf(row.addressLine ?? '', place) : (row.addressLine ?? ''),
    wardName: place?.name ?? null,
    provinceName: place?.province.name ?? null,
    originRegion: row.originRegion,
    storyVi: row.storyVi,
    storyEn: row.storyEn,
    foundedYear: row.foundedYear,
    memberCount: row.memberCount,
    isDemo: row.isDemo,
  }
}
