import { mainCategories, type MainCategory } from '#app/domain/catalog/reads/main-categories.server.ts'
import type { Core } from '#app/platform/core.server.ts'

const KEPT_MS = 60_000
const kept = new WeakMap<Core['db'], { until: number; categories: Promise<MainCategory[]> }>()

/** The categories of the menu on every page. They change a few times a year, so a minute's memory is harmless. */
export function menuCategories(core: Core): Promise<MainCategory[]> {
  const now = core.clock.now().getTime()
  const known = kept.get(core.db)
  if (known && known.until > now) return known.categories
  const categories = mainCategories(core)
  kept.set(core.db, { until: now + KEPT_MS, categories })
  // A failure is not worth remembering.
  categories.catch(() => kept.delete(core.db))
  return categories
}
