import { randomUUID } from 'node:crypto'
import type { HeardSearch } from '#app/domain/search/rules/heard-search.ts'
import { keepSearches, type Click } from '#app/domain/search/use-cases/keep-searches.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

/** A page never waits for it; what a process that dies has heard since is lost, and that is cheap. */
const PAUSE_MS = 2_000
/** When the database is away, later searches are not heard. */
const MOST_WAITING = 5_000

type Listener = {
  /** Returns the id under which a product opened from the search is noted; it says nothing about time or person. */
  hear(search: Omit<HeardSearch, 'id'>): string
  click(id: string, slug: string): void
  /** Writes what was heard so far. */
  flush(): Promise<void>
}

const listeners = new WeakMap<object, Listener>()

/** What was searched and opened, gathered in memory and written in batches after the pages are sent. */
export function heardSearches(services: Services): Listener {
  const known = listeners.get(services)
  if (known) return known
  const listener = listenerFor(services)
  listeners.set(services, listener)
  return listener
}

function listenerFor(services: Services): Listener {
  let searches: HeardSearch[] = []
  let clicks: Click[] = []
  let timer: NodeJS.Timeout | undefined

  async function flush(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const batch = { searches, clicks }
    searches = []
    clicks = []
    await keepSearches(services, batch.searches, batch.clicks)
  }

  function soon(): void {
    timer ??= setTimeout(() => flush().catch((error: unknown) => services.log.error({ error }, 'searches could not be kept')), PAUSE_MS).unref()
  }

  return {
    hear(search) {
      const id = randomUUID()
      if (searches.length < MOST_WAITING) searches.push({ ...search, id })
      soon()
      return id
    },
    click(id, slug) {
      if (!isId(id) || clicks.length >= MOST_WAITING) return
      clicks.push({ id, slug })
      soon()
    },
    flush,
  }
}
