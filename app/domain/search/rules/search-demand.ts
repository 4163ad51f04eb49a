/** What was searched with one query in the last thirty days. */
export type SearchedWords = {
  words: string
  uses: number
  /** In the last seven days. */
  recent: number
  /** How often nothing, or only something alike, was found. */
  unanswered: number
  /** How often a product was opened. */
  clicks: number
}

export type SearchDemand = {
  top: SearchedWords[]
  rising: SearchedWords[]
  unanswered: SearchedWords[]
}

const SHOWN = 25
const RECENT_DAYS = 7
const EARLIER_DAYS = 23
/** Fewer searches in a week are chance. */
const LEAST_TO_RISE = 3
const LEAST_GROWTH = 2

/** Most searched; growing fastest, at least doubled; and what people look for and nobody sells yet. */
export function searchDemand(searched: readonly SearchedWords[]): SearchDemand {
  const by = (value: (one: SearchedWords) => number) => (a: SearchedWords, b: SearchedWords) => value(b) - value(a) || b.uses - a.uses || (a.words < b.words ? -1 : 1)
  return {
    top: [...searched].sort(by(({ uses }) => uses)).slice(0, SHOWN),
    rising: searched.filter((one) => one.recent >= LEAST_TO_RISE && growth(one) >= LEAST_GROWTH).sort(by(growth)).slice(0, SHOWN),
    unanswered: searched.filter((one) => one.unanswered * 2 > one.uses).sort(by(({ unanswered }) => unanswered)).slice(0, SHOWN),
  }
}

/** Searches per day this week against those per day before; one earlier search is assumed, so that new words can grow too. */
function growth({ uses, recent }: SearchedWords): number {
  return recent / RECENT_DAYS / (Math.max(1, uses - recent) / EARLIER_DAYS)
}
