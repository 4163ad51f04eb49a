import type { Core } from '#app/platform/core.server.ts'
import { transactInBatches } from '#app/platform/transact-in-batches.server.ts'
import { sealOpenInvoiceBuyers } from '../store/invoices.server.ts'

/** Seals persons' numbers on invoices that were kept before sealing, or came with an older backup. Run at every start; returns how many. */
export function sealInvoiceBuyers(core: Core): Promise<number> {
  return transactInBatches(core, (tx, limit) => sealOpenInvoiceBuyers(tx, core.sealing, limit))
}
