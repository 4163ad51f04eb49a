import type { Core } from '#app/platform/core.server.ts'

/** `isAgeRestricted` for categories that hold alcohol. */
export type SuggestibleName = { kind: 'category' | 'vendor'; slug: string; nameVi: string; nameEn: string; isAgeRestricted: boolean }

/** Every category, main ones first, and every approved vendor, oldest first. */
export async function suggestibleNames(core: Core): Promise<SuggestibleName[]> {
  return core.db.$queryRaw`
    (SELECT 'category' AS kind, slug, name_vi AS "nameVi", name_en AS "nameEn",
      slug IN (SELECT category_slug FROM product WHERE age_restricted AND state = 'published') AS "isAgeRestricted"
    FROM category ORDER BY parent_slug IS NOT NULL, position)
    UNION ALL
    (SELECT 'vendor', slug, name_vi, name_en, false FROM vendor WHERE state = 'approved' ORDER BY approved_at)`
}
