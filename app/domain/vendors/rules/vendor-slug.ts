import { slugOf } from '#app/domain/shared/slug.ts'

/** A vendor's name as a part of a URL: `HTX Thanh long Đồng Nắng` → `htx-thanh-long-dong-nang`. */
export function slugOfName(name: string): string {
  return slugOf(name, 60) || 'co-so'
}

/** The slug itself, or with the first free number behind it. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}
