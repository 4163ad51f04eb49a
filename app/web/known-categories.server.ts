import { categoryTree } from '#app/domain/catalog/reads/category-tree.server.ts'
import { keptAMinute } from './kept-a-minute.server.ts'

/** The names and places of categories, for every list of products. */
export const knownCategories = keptAMinute(categoryTree)
