import type { OriginRegion } from '#app/domain/places/rules/place.ts'
import type { Core } from '#app/platform/core.server.ts'

export type VendorOnFloor = {
  id: string
  slug: string
  nameVi: string
  nameEn: string
  legalForm: string
  originRegion: string | null
  wardName: string | null
  storyVi: string
  storyEn: string
  isDemo: boolean
  approvedAt: Date | null
  productCount: number
  /** Of its newest product with a picture, for the card. */
  pictureId: string | null
}

export type VendorsPage = { vendors: VendorOnFloor[]; total: number; page: number; pageCount: number }

/** Vendors that may sell, the newest first; pages count from 1. One query. */
export async function vendorsOnFloor(
  core: Core,
  filter: { region?: OriginRegion | null; page?: number; perPage?: number } = {},
): Promise<VendorsPage> {
  const perPage = filter.perPage ?? 24
  const page = Math.min(Math.max(1, Math.trunc(filter.page ?? 1)), 10_000)
  const region = filter.region ?? null
  const rows = await core.db.$queryRaw<(VendorOnFloor & { total: number })[]>`
    SELECT v.id, v.slug, v.name_vi AS "nameVi", v.name_en AS "nameEn", v.legal_form AS "legalForm",
           v.origin_region AS "originRegion", w.name AS "wardName", v.story_vi AS "storyVi", v.story_en AS "storyEn",
           v.is_demo AS "isDemo", v.approved_at AS "approvedAt", v.total,
           (SELECT count(*)::int FROM search_document d WHERE d.vendor_id = v.id) AS "productCount",
           (SELECT d.picture_id FROM search_document d WHERE d.vendor_id = v.id AND d.picture_id IS NOT NULL
             ORDER BY d.published_at DESC LIMIT 1) AS "pictureId"
      FROM (SELECT *, (count(*) OVER ())::int AS total FROM vendor
             WHERE state = 'approved' AND (${region}::text IS NULL OR origin_region = ${region})
             ORDER BY approved_at DESC, id LIMIT ${perPage} OFFSET ${(page - 1) * perPage}) v
      LEFT JOIN ward w ON w.code = v.ward_code
     ORDER BY v.approved_at DESC, v.id`
  const total = rows[0]?.total ?? 0
  const vendors = rows.map(({ total: _total, ...vendor }) => vendor)
  return { vendors, total, page, pageCount: Math.max(1, Math.ceil(total / perPage)) }
}
