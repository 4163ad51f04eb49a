import type { Core } from '#app/platform/core.server.ts'

export type CategoryChoice = { slug: string; nameVi: string; nameEn: string; parentNameVi: string; parentNameEn: string }

/** The categories a product can be put into (those at the bottom of the tree), in the order of the shop. */
export async function categoryChoices(core: Core): Promise<CategoryChoice[]> {
  const rows = await core.db.category.findMany({
    where: { children: { none: {} } },
    include: { parent: true },
    orderBy: [{ parent: { position: 'asc' } }, { position: 'asc' }, { slug: 'asc' }],
  })
  return rows.map(({ slug, nameVi, nameEn, parent }) => ({
    slug,
    nameVi,
    nameEn,
    parentNameVi: parent?.nameVi ?? nameVi,
    parentNameEn: parent?.nameEn ?? nameEn,
  }))
}
