import { Counter, register } from 'prom-client'
import type { SearchIndex } from '#app/domain/search/rules/search-index.ts'
import type { Clock } from '#app/platform/clock.ts'
import type { Log } from '#app/platform/log.server.ts'
import { reasonOf } from '#app/platform/reason-of.ts'

export type FallbackChoices = {
  primary: SearchIndex
  fallback: SearchIndex
  /** After so long the fallback answers; the primary's late answer is dropped. */
  deadlineMs: number
  log: Pick<Log, 'error' | 'info'>
  clock: Clock
}

/** So many faults in a row, and nobody waits for the primary until one question in a while succeeds. */
const FAULTS_TO_OPEN = 3
/** Well below half a minute, so that a server that is back is used again soon. */
const REST_MS = 5_000
const LOG_EVERY_MS = 5_000

const METRIC = 'search_fallback_total'
const faultCounter =
  (register.getSingleMetric(METRIC) as Counter | undefined) ??
  new Counter({ name: METRIC, help: 'Questions that the search server could not answer and PostgreSQL did', labelNames: ['why'] })

/**
 * The primary as long as it answers in time, else the fallback, question by question: a fault of the search server is
 * never a fault of the page. While the primary rests, one question in five seconds tries it again.
 */
export function withFallback({ primary, fallback, deadlineMs, log, clock }: FallbackChoices): SearchIndex {
  let faultsInARow = 0
  let faults = 0
  let restsUntil = Number.NEGATIVE_INFINITY
  let loggedAt = Number.NEGATIVE_INFINITY

  function note(error: unknown): void {
    const now = clock.now().getTime()
    faultsInARow += 1
    faults += 1
    faultCounter.inc({ why: error instanceof TooSlow ? 'slow' : 'failed' })
    if (faultsInARow >= FAULTS_TO_OPEN) restsUntil = now + REST_MS
    if (now - loggedAt < LOG_EVERY_MS) return
    loggedAt = now
    log.error({ reason: reasonOf(error), faults }, 'the search server did not answer; PostgreSQL does')
  }

  function noteSuccess(): void {
    if (faultsInARow >= FAULTS_TO_OPEN) log.info({ faults }, 'the search server answers again')
    faultsInARow = 0
    restsUntil = Number.NEGATIVE_INFINITY
  }

  function mayTry(): boolean {
    if (faultsInARow < FAULTS_TO_OPEN) return true
    const now = clock.now().getTime()
    if (now < restsUntil) return false
    // The one who tries; the others go on resting until it is known.
    restsUntil = now + REST_MS
    return true
  }

  async function ask<Answer>(question: (index: SearchIndex) => Promise<Answer>): Promise<Answer> {
    if (!mayTry()) {
      faultCounter.inc({ why: 'resting' })
      return question(fallback)
    }
    try {
      const answer = await inTime(question(primary), deadlineMs)
      noteSuccess()
      return answer
    } catch (error) {
      note(error)
      return question(fallback)
    }
  }

  return {
    search: (query) => ask((index) => index.search(query)),
    showcase: (query) => ask((index) => index.showcase(query)),
    suggest: (text, includeAgeRestricted) => ask((index) => index.suggest(text, includeAgeRestricted)),
  }
}

class TooSlow extends Error {}

async function inTime<Answer>(answer: Promise<Answer>, deadlineMs: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow(`No answer in ${deadlineMs} ms`)), deadlineMs)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
