import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { MeilisearchApiError, type EnqueuedTaskPromise, type Meilisearch } from 'meilisearch'
import type { SearchServer, ServedRow } from '#app/domain/search/rules/search-server.ts'
import { systemClock, type Clock } from '#app/platform/clock.ts'
import type { MeiliConnection } from './meilisearch-connection.server.ts'
import { meiliDocument, type MeiliDocument } from './meilisearch-document.server.ts'
import { indexSettings } from './meilisearch-settings.server.ts'
import { buildingPrefix, outdatedIndexes } from './outdated-indexes.server.ts'

const WRITE_TIMEOUT_MS = 30_000
const BUILD_TIMEOUT_MS = 30 * 60_000
const PAGE = 5_000

/** Keeps the index on a Meilisearch server. Every write waits for its task and throws the server's reason when it failed. */
export function meilisearchServer({ indexUid, prefix, indexing }: MeiliConnection, clock: Clock = systemClock): SearchServer {
  async function isBuilt(): Promise<boolean> {
    try {
      await (await indexing()).getRawIndex(indexUid)
      return true
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }
  return {
    isBuilt,
    async put(rows) {
      const index = (await indexing()).index(indexUid)
      await finished(index.addDocuments(rows.map(meiliDocument), { primaryKey: 'id' }), WRITE_TIMEOUT_MS)
    },
    async remove(productIds) {
      const index = (await indexing()).index(indexUid)
      await finished(index.deleteDocuments([...productIds]), WRITE_TIMEOUT_MS)
    },
    async hashes() {
      if (!(await isBuilt())) return null
      const index = (await indexing()).index<Pick<MeiliDocument, 'id' | 'hash'>>(indexUid)
      const hashes = new Map<string, string>()
      for (let offset = 0, total = 1; offset < total; offset += PAGE) {
        const page = await index.getDocuments({ fields: ['id', 'hash'], limit: PAGE, offset })
        for (const { id, hash } of page.results) hashes.set(id, hash)
        total = page.total
      }
      return hashes
    },
    async rebuild(batches) {
      const client = await indexing()
      const besideUid = buildingPrefix(prefix) + randomBytes(6).toString('hex')
      try {
        await fill(client, besideUid, batches)
        await takePlace(client, besideUid, indexUid, !(await isBuilt()))
      } finally {
        await deleteQuietly(client, besideUid)
      }
    },
    async deleteOutdated() {
      const client = await indexing()
      const { results } = await client.getRawIndexes({ limit: 1000 })
      for (const uid of outdatedIndexes(results, { own: indexUid, prefix, now: clock.now() })) await deleteQuietly(client, uid)
    },
  }
}

async function fill(client: Meilisearch, uid: string, batches: AsyncIterable<readonly ServedRow[]>): Promise<void> {
  await finished(client.createIndex(uid, { primaryKey: 'id' }), BUILD_TIMEOUT_MS)
  const index = client.index(uid)
  await finished(index.updateSettings(indexSettings), BUILD_TIMEOUT_MS)
  // One batch at a time: the server works on one task at a time, and a seller who is suspended meanwhile must not wait
  // behind all of them.
  for await (const rows of batches) await finished(index.addDocuments(rows.map(meiliDocument)), BUILD_TIMEOUT_MS)
}

/**
 * Puts a filled index in the place of another, or where there was none. A key that is limited to our indexes may swap
 * but not see the task, which belongs to no index; so we look for the birthday of the new index in the old place.
 */
async function takePlace(client: Meilisearch, besideUid: string, indexUid: string, rename: boolean): Promise<void> {
  const { createdAt } = await client.getRawIndex(besideUid)
  await client.swapIndexes([{ indexes: [besideUid, indexUid], rename }])
  for (let waited = 0; waited < WRITE_TIMEOUT_MS; waited += 100) {
    await setTimeout(100)
    const now = await client.getRawIndex(indexUid).catch(() => null)
    if (now?.createdAt === createdAt) return
  }
  throw new Error(`Meilisearch did not put ${besideUid} in the place of ${indexUid}`)
}

async function finished(enqueued: EnqueuedTaskPromise, timeout: number): Promise<void> {
  const { status, type, indexUid, error } = await enqueued.waitTask({ timeout })
  if (status !== 'succeeded') throw new Error(`Meilisearch: ${type} of ${indexUid ?? 'indexes'} ${status}: ${error?.message ?? 'no reason given'}`)
}

/** What was replaced by a swap, or never came so far. */
async function deleteQuietly(client: Meilisearch, uid: string): Promise<void> {
  try {
    await client.deleteIndex(uid).waitTask({ timeout: WRITE_TIMEOUT_MS })
  } catch {
    // An index left behind is deleted by a later check; the build itself must not fail for it.
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found'
}
