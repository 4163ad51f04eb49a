import { slugOf } from '#app/domain/shared/slug.ts'

/** The readable part of a product's URL before others are considered. It stays when the product is renamed: links live long. */
export function slugBase(nameVi: string): string {
  return slugOf(nameVi) || 'san-pham'
}

/** The base itself or the first free `base-2`, `base-3`…; `taken` are the slugs that begin with the base. */
export function freeSlug(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base
  for (let number = 2; ; number++) {
    const slug = `${base}-${number}`
    if (!taken.has(slug)) return slug
  }
}
