import type { Transaction } from './database.server.ts'

/**
 * Whether this is the first time that a form's hidden key arrives. Inside the transaction of the deed: a second sender
 * waits for the first to commit and is then told false; when the first is refused, its key is forgotten with it.
 */
export async function isFirstTime(tx: Transaction, key: string, now: Date): Promise<boolean> {
  const inserted = await tx.$executeRaw`
    INSERT INTO idempotency_key (key, created_at, result) VALUES (${key}, ${now}, '{}') ON CONFLICT (key) DO NOTHING`
  return inserted === 1
}
