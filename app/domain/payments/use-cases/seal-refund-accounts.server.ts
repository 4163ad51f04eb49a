import type { Core } from '#app/platform/core.server.ts'
import { transactInBatches } from '#app/platform/transact-in-batches.server.ts'
import { sealOpenAccounts } from '../store/refund-transfers.server.ts'

/** Seals buyers' accounts that were kept before sealing, or came with an older backup. Run at every start; returns how many. */
export function sealRefundAccounts(core: Core): Promise<number> {
  return transactInBatches(core, (tx, limit) => sealOpenAccounts(tx, core.sealing, limit))
}
