import { MeilisearchApiError, type MultiSearchQuery, type MultiSearchResult } from 'meilisearch'
import type { MeiliConnection } from './meilisearch-connection.server.ts'

type Question = { queries: MultiSearchQuery[]; resolve(results: MultiSearchResult<object>[]): void; reject(error: unknown): void }

/** Queries of one request the server answers one after the other on one core, so a crowd is cut into several. */
const MOST_TOGETHER = 4

/**
 * Asks a Meilisearch server. Questions that come in the same moment travel together: a request costs this process and the
 * server a tenth to a quarter of what a question costs. A question that the server refuses spoils it for no other.
 */
export function askedTogether(connection: MeiliConnection): <Hit extends object>(queries: MultiSearchQuery[]) => Promise<MultiSearchResult<Hit>[]> {
  let waiting: Question[] = []

  function leave(): void {
    const leaving = waiting
    waiting = []
    for (const questions of inRequests(leaving)) void travel(questions)
  }

  async function travel(questions: readonly Question[]): Promise<void> {
    try {
      const results = await send(questions.flatMap(({ queries }) => queries))
      let at = 0
      for (const { queries, resolve } of questions) resolve(results.slice(at, (at += queries.length)))
    } catch (error) {
      if (questions.length > 1 && error instanceof MeilisearchApiError && error.response.status === 400) {
        for (const question of questions) void travel([question])
      } else for (const { reject } of questions) reject(error)
    }
  }

  /** One query alone goes the shorter way. */
  async function send(queries: MultiSearchQuery[]): Promise<MultiSearchResult<object>[]> {
    const client = await connection.searching()
    const [first, second] = queries
    if (!first || second) return (await client.multiSearch<{ queries: MultiSearchQuery[] }, object>({ queries })).results
    const { indexUid, q, ...choices } = first
    return [{ ...(await client.index(indexUid).search<object>(q, choices)), indexUid } as MultiSearchResult<object>]
  }

  return <Hit extends object>(queries: MultiSearchQuery[]) =>
    new Promise<MultiSearchResult<Hit>[]>((resolve, reject) => {
      if (waiting.length === 0) setImmediate(leave)
      waiting.push({ queries, resolve: (results) => resolve(results as MultiSearchResult<Hit>[]), reject })
    })
}

/** In the order they came; who asks for more than fits travels alone. */
function inRequests(questions: readonly Question[]): Question[][] {
  const requests: Question[][] = []
  let queries = MOST_TOGETHER
  for (const question of questions) {
    queries += question.queries.length
    if (queries > MOST_TOGETHER) {
      requests.push([])
      queries = question.queries.length
    }
    requests.at(-1)?.push(question)
  }
  return requests
}
