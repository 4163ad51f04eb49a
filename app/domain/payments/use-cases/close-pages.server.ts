import type { Core } from '#app/platform/core.server.ts'
import { openPages } from '../reads/open-pages.server.ts'
import type { PaymentGateways } from '../rules/payment-gateway.ts'

/**
 * A payment is no longer waited for: nobody is to pay it by mistake on a page that stands open in another window. Money
 * that comes all the same goes back as always. Throws when the provider cannot be reached: the job tries again.
 */
export async function closePages(core: Core, gateways: PaymentGateways, { paymentId }: { paymentId: string }): Promise<void> {
  const pages = await openPages(core, paymentId)
  const gateway = pages && gateways[pages.method]
  for (const sessionId of pages?.sessionIds ?? []) {
    const isClosed = (await gateway?.close?.(sessionId)) ?? true
    if (!isClosed) throw new Error(`The page ${sessionId} could not be closed`)
  }
}
