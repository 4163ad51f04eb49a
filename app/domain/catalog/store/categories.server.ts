import type { Transaction } from '#app/platform/database.server.ts'

/** A category and its ancestors, itself first; empty when there is no such category. */
export async function categoryPath(tx: Transaction, slug: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ slug: string }[]>`
    WITH RECURSIVE path AS (
      SELECT slug, parent_slug, 0 AS depth FROM category WHERE slug = ${slug}
      UNION ALL SELECT c.slug, c.parent_slug, path.depth + 1 FROM category c JOIN path ON c.slug = path.parent_slug
    ) SELECT slug FROM path ORDER BY depth`
  return rows.map((row) => row.slug)
}
