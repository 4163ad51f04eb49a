import type { Result } from '#app/domain/shared/result.ts'
import type { Clock } from './clock.ts'
import type { Database, Transaction } from './database.server.ts'
import type { Sealing } from './sealing.server.ts'

/** Something that happened, to be told to its subscribers after commit (R10). */
export type Announcement = { readonly type: string; readonly [detail: string]: unknown }

/** Queues the jobs of every subscriber of these events, inside the transaction that made them true. */
export type Announce = (tx: Transaction, ...events: Announcement[]) => Promise<void>

/** What every use case and read needs. Ports to the outside are passed beside it, only where they are used. */
export type Core = { readonly db: Database; readonly clock: Clock; readonly announce: Announce; readonly sealing: Sealing }

class Refused extends Error {
  constructor(readonly result: Result<never, unknown>) {
    super('refused')
  }
}

const TRANSACTION = { timeout: 15_000, maxWait: 10_000 }
const MOST_TRIES = 3
/** PostgreSQL: serialization failure, deadlock. */
const WORTH_A_TRY = new Set(['40001', '40P01'])

/**
 * Runs a use case in one transaction (READ COMMITTED; use cases lock the rows they decide on). A refusal rolls back,
 * so it leaves no trace. Serialization failures and deadlocks are tried again, up to three times.
 */
export async function transact<Value, Problem>(
  core: Core,
  work: (tx: Transaction) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await core.db.$transaction(async (tx) => {
        const result = await work(tx)
        if (!result.ok) throw new Refused(result)
        return result
      }, TRANSACTION)
    } catch (error) {
      if (error instanceof Refused) return error.result as Result<never, Problem>
      if (attempt >= MOST_TRIES || !isWorthAnotherTry(error)) throw error
      // A little apart, so that the same two do not meet again.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * attempt))
    }
  }
}

/**
 * Prisma has a code for a deadlock or a serialization failure of its own queries; of raw ones, and of the commit, the
 * adapter's error inside tells.
 */
export function isWorthAnotherTry(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, kind, originalCode, cause, meta } = error as Record<string, unknown>
  if (code === 'P2034' || kind === 'TransactionWriteConflict' || WORTH_A_TRY.has(String(originalCode ?? code))) return true
  const inner = typeof meta === 'object' && meta !== null ? (meta as Record<string, unknown>).driverAdapterError : null
  return isWorthAnotherTry(cause) || isWorthAnotherTry(inner)
}
