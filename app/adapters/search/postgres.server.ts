import type { SearchIndex } from '#app/domain/search/rules/search-index.ts'
import type { Core } from '#app/platform/core.server.ts'

/** The search port on PostgreSQL. */
export function postgresSearch(core: Core): SearchIndex {
  void core
  return { async search() { throw new Error('to be written') }, async suggest() { return [] } }
}
