import { dong } from '#app/domain/shared/money.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { waiverPosting } from '../rules/postings.ts'
import { post } from '../store/ledger.server.ts'

export type Waiver = { lineId: string; vendorId: string; vendorOrderId: string; amountDong: string }

/** Books what a vendor did without when a transfer came short; once per transfer. */
export async function recordWaiver(core: Core, { lineId, vendorId, vendorOrderId, amountDong }: Waiver): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const waiver = { id: lineId, owner: { vendorId, vendorOrderId }, amount: dong(BigInt(amountDong)) }
    await post(tx, core.clock.now(), [waiverPosting(waiver)])
    return done()
  })
}
