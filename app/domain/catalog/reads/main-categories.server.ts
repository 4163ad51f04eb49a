import type { Core } from '#app/platform/core.server.ts'

export type MainCategory = { slug: string; nameVi: string; nameEn: string }

/** The categories at the top of the tree, in their order. */
export async function mainCategories(core: Core): Promise<MainCategory[]> {
  return core.db.category.findMany({
    where: { parentSlug: null },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: { slug: true, nameVi: true, nameEn: true },
  })
}
