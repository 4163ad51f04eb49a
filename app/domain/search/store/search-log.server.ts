import type { Database } from '#app/platform/database.server.ts'
import type { HeardSearch } from '../rules/heard-search.ts'

/** Adds searches of one day in one statement; one that is there already stays as it is. */
export async function addSearches(db: Database, day: Date, heard: readonly HeardSearch[]): Promise<void> {
  if (heard.length === 0) return
  await db.searchLog.createMany({ data: heard.map((one) => ({ ...one, day })), skipDuplicates: true })
}

/** The first product that was opened from a search stays its answer. */
export async function markClicks(db: Database, clicks: readonly { id: string; slug: string }[]): Promise<void> {
  if (clicks.length === 0) return
  await db.$executeRaw`
    UPDATE search_log SET clicked_slug = click.slug
    FROM jsonb_to_recordset(${JSON.stringify(clicks)}::jsonb) AS click(id uuid, slug text)
    WHERE search_log.id = click.id AND clicked_slug IS NULL AND EXISTS (SELECT FROM product WHERE slug = click.slug)`
}

export async function deleteSearchesBefore(db: Database, day: Date): Promise<number> {
  const { count } = await db.searchLog.deleteMany({ where: { day: { lt: day } } })
  return count
}
