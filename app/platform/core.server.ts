import type { Result } from '#app/domain/shared/result.ts'
import type { Clock } from './clock.ts'
import type { Database, Transaction } from './database.server.ts'

/** Something that happened, to be told to its subscribers after commit (R10). */
export type Announcement = { readonly type: string; readonly [detail: string]: unknown }

/** Queues the jobs of every subscriber of these events, inside the transaction that made them true. */
export type Announce = (tx: Transaction, ...events: Announcement[]) => Promise<void>

/** What every use case and read needs. Ports to the outside are passed beside it, only where they are used. */
export type Core = { readonly db: Database; readonly clock: Clock; readonly announce: Announce }

class Refused extends Error {
  constructor(readonly result: Result<never, unknown>) {
    super('refused')
  }
}

const TRANSACTION = { timeout: 15_000, maxWait: 10_000 }

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
      if (attempt >= 3 || !isWorthAnotherTry(error)) throw error
    }
  }
}

function isWorthAnotherTry(error: unknown): boolean {
  const { code, meta } = error as { code?: string; meta?: { code?: string } }
  return code === 'P2034' || meta?.code === '40001' || meta?.code === '40P01'
}
