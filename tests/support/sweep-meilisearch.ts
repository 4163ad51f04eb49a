import { Meilisearch } from 'meilisearch'

/** Leaves neither index nor key of a test run behind. */
export async function sweepMeilisearch({ url, key }: { url: string; key: string | undefined }, prefix: string): Promise<void> {
  const client = new Meilisearch({ host: url, ...(key ? { apiKey: key } : {}) })
  const indexes = (await client.getRawIndexes({ limit: 1000 })).results
  for (const { uid } of indexes) if (uid.startsWith(prefix)) await client.deleteIndex(uid).waitTask()
  const keys = (await client.getKeys({ limit: 1000 })).results
  for (const { uid, name } of keys) if (name?.startsWith(prefix)) await client.deleteKey(uid)
}
