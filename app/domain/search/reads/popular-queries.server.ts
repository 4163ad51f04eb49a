import { vietnamDate } from '#app/domain/shared/time.ts'
import type { Core } from '#app/platform/core.server.ts'

const DAYS = 30
/** So that nobody's single search is shown to others. */
const LEAST_USES = 5
const MOST = 500
const KEPT_MS = 5 * 60_000

/**
 * Queries that found something as they were typed at least five times in the last thirty days, most used first; none
 * that found it among alcohol. Kept in memory for five minutes.
 */
export function keptPopularQueries(core: Core): () => Promise<readonly string[]> {
  let kept: { at: number; queries: Promise<string[]> } | null = null
  return () => {
    const now = core.clock.now().getTime()
    if (kept && Math.abs(now - kept.at) < KEPT_MS) return kept.queries
    const reading = { at: now, queries: popularQueries(core) }
    kept = reading
    reading.queries.catch(() => kept === reading && (kept = null))
    return reading.queries
  }
}

async function popularQueries(core: Core): Promise<string[]> {
  const rows = await core.db.$queryRaw<{ words: string }[]>`
    SELECT words FROM search_log
    WHERE day > ${vietnamDate(core.clock.now(), -DAYS)}::date AND results > 0 AND understood = 'words' AND NOT with_alcohol
    GROUP BY words HAVING count(*) >= ${LEAST_USES} ORDER BY count(*) DESC, words LIMIT ${MOST}`
  return rows.map(({ words }) => words)
}
