import type { Core } from '#app/platform/core.server.ts'

export type CategoryNode = {
  slug: string
  parentSlug: string | null
  nameVi: string
  nameEn: string
  descriptionVi: string
  descriptionEn: string
}

/** All categories, those at the top first, each level in its order. A few dozen rows. */
export async function categoryTree(core: Core): Promise<CategoryNode[]> {
  return core.db.category.findMany({
    orderBy: [{ parentSlug: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { slug: 'asc' }],
    select: { slug: true, parentSlug: true, nameVi: true, nameEn: true, descriptionVi: true, descriptionEn: true },
  })
}
