import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { capturedMoney } from '../reads/captured-money.server.ts'
import { capturePosting } from '../rules/postings.ts'
import { post } from '../store/ledger.server.ts'

/** Books money that came in; once per provider event. */
export async function recordCapture(core: Core, { paymentEventId }: { paymentEventId: string }): Promise<Result<undefined, never>> {
  return transact(core, async (tx) => {
    const captured = await capturedMoney(tx, paymentEventId)
    if (captured) await post(tx, core.clock.now(), [capturePosting(captured)])
    return done()
  })
}
