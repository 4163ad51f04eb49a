import { vietnamDate } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { HeardSearch } from '../rules/heard-search.ts'
import { addSearches, markClicks } from '../store/search-log.server.ts'

export type Click = { id: string; slug: string }

/** Keeps a batch of searches, and which products were opened from earlier ones. */
export async function keepSearches(core: Core, heard: readonly HeardSearch[], clicks: readonly Click[]): Promise<void> {
  await addSearches(core.db, vietnamDate(core.clock.now()), heard)
  await markClicks(core.db, clicks)
}
