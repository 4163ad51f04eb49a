import { keptPopularQueries } from '#app/domain/search/reads/popular-queries.server.ts'
import { popularThatBegin } from '#app/domain/search/rules/popular-queries.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

const kept = new WeakMap<object, ReturnType<typeof keptPopularQueries>>()

/** What many others searched that goes on from the typed words; at most two. */
export async function popularQueries(services: Services, typed: string): Promise<string[]> {
  const read = kept.get(services) ?? keptPopularQueries(services)
  kept.set(services, read)
  return popularThatBegin(typed, await read())
}
