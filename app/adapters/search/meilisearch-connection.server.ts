import { createHash } from 'node:crypto'
import { Meilisearch, MeilisearchApiError, type Config, type KeyCreation } from 'meilisearch'
import { keptAlive } from './meilisearch-http.server.ts'
import { indexVersion } from './meilisearch-settings.server.ts'

export type MeiliChoices = {
  url: string
  /** The master key, a key that may manage keys, or one that may only search and index; unset on a server without keys. */
  key?: string | undefined
  /** Every index and key of ours on the server begins with it. */
  prefix: string
  deadlineMs: number
}

export type MeiliConnection = {
  /** Of the index in use; holds the version, so a program never reads an index that was made for another. */
  readonly indexUid: string
  readonly prefix: string
  /** Can search our indexes and nothing else. */
  searching(): Promise<Meilisearch>
  /** Can write our indexes and nothing else. */
  indexing(): Promise<Meilisearch>
}

const INDEXING_TIMEOUT_MS = 30_000
/** The two stand side by side: packing and unpacking each answer would cost both more than sending it. */
const uncompressed = { 'accept-encoding': 'identity' }

/** Nothing is asked of the server before it is needed. */
export function connectMeilisearch({ url, key, prefix, deadlineMs }: MeiliChoices): MeiliConnection {
  const client = (apiKey: string | undefined, timeout: number, choices: Partial<Config> = {}) =>
    new Meilisearch({ host: url, timeout, requestInit: { headers: uncompressed }, ...(apiKey ? { apiKey } : {}), ...choices })
  const given = client(key, INDEXING_TIMEOUT_MS)
  const indexes = [`${prefix}-products-*`]
  const least = (purpose: string, actions: KeyCreation['actions']) =>
    kept(async () => (key ? leastKey(given, { name: `${prefix} ${purpose}`, description: 'Made by the market.', actions, indexes, expiresAt: null }, key) : undefined))
  const searchKey = least('search', ['search'])
  const indexKey = least('indexing', ['indexes.*', 'documents.*', 'settings.*', 'tasks.get', 'stats.get'])
  return {
    indexUid: `${prefix}-products-${indexVersion()}`,
    prefix,
    searching: kept(async () => client(await searchKey(), deadlineMs, { httpClient: keptAlive() })),
    indexing: kept(async () => client(await indexKey(), INDEXING_TIMEOUT_MS)),
  }
}

/**
 * A key that may do only this: found again by its id, which follows from its name, or made. Who may not manage keys
 * uses the key that was given.
 */
async function leastKey(given: Meilisearch, wanted: KeyCreation, givenKey: string): Promise<string> {
  const uid = uidOf(JSON.stringify(wanted))
  try {
    return (await given.getKey(uid)).key
  } catch (error) {
    if (!(error instanceof MeilisearchApiError)) throw error
    if (error.response.status === 401 || error.response.status === 403) return givenKey
    if (error.cause?.code !== 'api_key_not_found') throw error
  }
  try {
    return (await given.createKey({ ...wanted, uid })).key
  } catch (error) {
    // Another process was faster.
    if (error instanceof MeilisearchApiError && error.cause?.code === 'api_key_already_exists') return (await given.getKey(uid)).key
    throw error
  }
}

/** A version 4 UUID made of a text. */
function uidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Asked once; a failure is forgotten, so that the next caller asks again. */
function kept<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let answer: Promise<Value> | null = null
  return () => {
    if (answer) return answer
    const asked = ask()
    answer = asked
    asked.catch(() => (answer = null))
    return asked
  }
}
