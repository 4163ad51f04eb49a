import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { sealOpenInvoiceBuyers } from '../store/invoices.server.ts'

const BATCH = 200

/** Seals persons' numbers on invoices that were kept before sealing, or came with an older backup. Run at every start; returns how many. */
export async function sealInvoiceBuyers(core: Core): Promise<number> {
  let sealed = 0
  for (;;) {
    const batch = await transact(core, async (tx): Promise<Result<number, never>> => done(await sealOpenInvoiceBuyers(tx, core.sealing, BATCH)))
    const count = batch.ok ? batch.value : 0
    sealed += count
    if (count < BATCH) return sealed
  }
}
