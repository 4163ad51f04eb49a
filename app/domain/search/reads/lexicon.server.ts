import type { Core } from '#app/platform/core.server.ts'
import { lexiconOf, type Lexicon } from '../rules/lexicon.ts'

/** New words wait so long until misspellings of them are understood; the words themselves are found at once. */
const KEPT_MS = 10 * 60_000
/** Counting words reads whole rows; the words of so many products are nearly all there are. */
const MOST_PRODUCTS = 20_000
const MOST_WORDS = 40_000

/** The words of the index, kept in memory for ten minutes; several who ask at once share one count. */
export function keptLexicon(core: Core): () => Promise<Lexicon> {
  let kept: { at: number; lexicon: Promise<Lexicon> } | null = null
  return () => {
    const now = core.clock.now().getTime()
    if (kept && Math.abs(now - kept.at) < KEPT_MS) return kept.lexicon
    const reading = { at: now, lexicon: readLexicon(core) }
    kept = reading
    // An empty or failed count is not kept: the index may be filling just now.
    reading.lexicon.then(
      ({ exact }) => exact.size === 0 && kept === reading && (kept = null),
      () => kept === reading && (kept = null),
    )
    return reading.lexicon
  }
}

async function readLexicon(core: Core): Promise<Lexicon> {
  const source = `SELECT exact_words FROM search_document ORDER BY product_id LIMIT ${MOST_PRODUCTS}`
  const rows = await core.db.$queryRaw<{ word: string; products: number }[]>`
    SELECT word, ndoc AS products FROM ts_stat(${source}) ORDER BY ndoc DESC, word LIMIT ${MOST_WORDS}`
  return lexiconOf(rows.map(({ word, products }) => [word, products] as const))
}
