import { vietnamDate } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import { DAYS_KEPT } from '../rules/heard-search.ts'
import { deleteSearchesBefore } from '../store/search-log.server.ts'

/** Run nightly. Returns how many went. */
export async function forgetSearches(core: Core): Promise<number> {
  return deleteSearchesBefore(core.db, vietnamDate(core.clock.now(), -DAYS_KEPT))
}
