import { vietnamDate } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'
import type { SearchedWords } from '../rules/search-demand.ts'

const DAYS = 30
const RECENT_DAYS = 7
/** Rarer words are chance. */
const MOST = 2_000

/** What was searched in the last thirty days, most searched first. */
export async function searchedWords(core: Core): Promise<SearchedWords[]> {
  const now = core.clock.now()
  return core.db.$queryRaw<SearchedWords[]>`
    SELECT words, count(*)::int AS uses, (count(*) FILTER (WHERE day > ${vietnamDate(now, -RECENT_DAYS)}::date))::int AS recent,
      (count(*) FILTER (WHERE results = 0 OR understood = 'alike'))::int AS unanswered, count(clicked_slug)::int AS clicks
    FROM search_log WHERE day > ${vietnamDate(now, -DAYS)}::date
    GROUP BY words ORDER BY uses DESC, words LIMIT ${MOST}`
}
