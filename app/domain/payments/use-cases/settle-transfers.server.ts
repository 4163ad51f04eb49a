import { theSystem } from '#app/domain/shared/actor.ts'
import { done } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { unconfirmedTransfers } from '../reads/unconfirmed-transfers.server.ts'
import { countsAsArrivedBefore } from '../rules/refund-deadlines.ts'
import { confirmTransfer, lockRefund } from './transfer-refund.server.ts'

/** A transfer that the buyer has not disputed in time counts as arrived. */
export async function settleTransfers(core: Core): Promise<void> {
  for (const refundId of await unconfirmedTransfers(core, countsAsArrivedBefore(core.clock.now()))) {
    await transact(core, async (tx) => {
      const locked = await lockRefund(tx, refundId)
      return locked?.refund.state === 'transferred' ? confirmTransfer(core, tx, locked, theSystem) : done()
    })
  }
}
