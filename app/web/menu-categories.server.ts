import { categoryTree } from '#app/domain/catalog/reads/category-tree.server.ts'
import type { Core } from '#app/platform/core.server.ts'

type MenuCategory = { slug: string; nameVi: string; nameEn: string }

const KEPT_MS = 60_000
const kept = new WeakMap<Core['db'], { until: number; categories: Promise<MenuCategory[]> }>()

/** The categories of the menu on every page. They change a few times a year, so a minute's memory is harmless. */
export function menuCategories(core: Core): Promise<MenuCategory[]> {
  const now = core.clock.now().getTime()
  const known = kept.get(core.db)
  if (known && known.until > now) return known.categories
  const categories = topCategories(core)
  kept.set(core.db, { until: now + KEPT_MS, categories })
  // A failure is not worth remembering.
  categories.catch(() => kept.delete(core.db))
  return categories
}

async function topCategories(core: Core): Promise<MenuCategory[]> {
  const tree = await categoryTree(core)
  return tree
    .filter((category) => category.parentSlug === null)
    .map(({ slug, nameVi, nameEn }) => ({ slug, nameVi, nameEn }))
}
