import type { Core } from '#app/platform/core.server.ts'
import { keptAMinute } from './kept-a-minute.server.ts'
import { knownCategories } from './known-categories.server.ts'

/** The top categories, for the menu on every page. */
export const menuCategories = keptAMinute(async (core: Core) => {
  const categories = await knownCategories(core)
  return categories
    .filter(({ parentSlug }) => parentSlug === null)
    .map(({ slug, nameVi, nameEn }) => ({ slug, nameVi, nameEn }))
})
