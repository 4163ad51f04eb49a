import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { differences } from '../reads/differences.server.ts'
import { keepMismatches } from '../store/mismatches.server.ts'

/** Compares ledger, provider and bank, and keeps the differences for the desk. Returns how many there are now. */
export async function reconcile(core: Core): Promise<Result<number, never>> {
  const found = await differences(core)
  return transact(core, async (tx) => {
    await keepMismatches(tx, core.clock.now(), found)
    return done(found.length)
  })
}
