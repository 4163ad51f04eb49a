import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from './core.server.ts'
import type { Transaction } from './database.server.ts'

const BATCH = 200

/**
 * Does in several transactions what may be too much for one. `work` does at most `limit` and returns how many it did;
 * fewer means that nothing is left. Returns how many in all.
 */
export async function transactInBatches(core: Core, work: (tx: Transaction, limit: number) => Promise<number>): Promise<number> {
  let all = 0
  for (;;) {
    const batch = await transact(core, async (tx): Promise<Result<number, never>> => done(await work(tx, BATCH)))
    const count = batch.ok ? batch.value : 0
    all += count
    if (count < BATCH) return all
  }
}
