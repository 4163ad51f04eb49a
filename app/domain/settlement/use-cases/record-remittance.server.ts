import type { Dong } from '#app/domain/shared/money.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { remittancePosting } from '../rules/postings.ts'
import { lockBooksOf, post } from '../store/ledger.server.ts'

export type Remittance = {
  /** Of the line in the carrier's list: makes it count once. */
  remittanceId: string
  vendorId: string
  vendorOrderId: string
  /** What the carrier collected for the order. */
  collected: Dong
  /** What it keeps of that; nothing when it bills its service apart. */
  fee: Dong
}

/** Books cash that a carrier paid out to the vendor; once per line of its list. */
export async function recordRemittance(core: Core, { remittanceId, vendorId, vendorOrderId, collected, fee }: Remittance): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    await lockBooksOf(tx, [vendorOrderId])
    await post(tx, core.clock.now(), [remittancePosting({ id: remittanceId, owner: { vendorId, vendorOrderId }, collected, fee })])
    return done()
  })
}
