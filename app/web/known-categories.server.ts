import { categoryTree, type CategoryNode } from '#app/domain/catalog/reads/category-tree.server.ts'
import type { Core } from '#app/platform/core.server.ts'

const KEPT_MS = 60_000
const kept = new WeakMap<Core['db'], { until: number; categories: Promise<CategoryNode[]> }>()

/** The names and places of categories, for every list of products. They change a few times a year: kept for a minute. */
export function knownCategories(core: Core): Promise<CategoryNode[]> {
  const now = core.clock.now().getTime()
  const known = kept.get(core.db)
  if (known && known.until > now) return known.categories
  const categories = categoryTree(core)
  kept.set(core.db, { until: now + KEPT_MS, categories })
  // A failure is not worth remembering.
  categories.catch(() => kept.delete(core.db))
  return categories
}
