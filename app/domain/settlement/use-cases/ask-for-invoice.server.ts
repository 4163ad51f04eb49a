import { purchaseOfBuyer } from '#app/domain/orders/reads/purchase-of-buyer.server.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { hasIssuedInvoice } from '../reads/purchase-invoices.server.ts'
import { invoiceFaults, type InvoiceBuyer, type InvoiceFault } from '../rules/invoice-request.ts'
import { keepInvoiceRequest } from '../store/invoices.server.ts'

export type AskForInvoiceProblem =
  | { kind: 'not-found' }
  | { kind: 'faulty'; faults: InvoiceFault[] }
  /** A seller has issued one in the name given before: only the seller can replace it. */
  | { kind: 'issued' }

/** The buyer of a purchase says in whose name its sellers are to issue their invoices; said again it replaces what was said. */
export async function askForInvoice(core: Core, input: { purchaseId: string; claim: BuyerClaim; buyer: InvoiceBuyer }): Promise<Result<undefined, AskForInvoiceProblem>> {
  const purchase = await purchaseOfBuyer(core, input.purchaseId, input.claim)
  if (!purchase) return refuse({ kind: 'not-found' })
  const faults = invoiceFaults(input.buyer)
  if (faults.length > 0) return refuse({ kind: 'faulty', faults })
  return transact<undefined, AskForInvoiceProblem>(core, async (tx) => {
    if (await hasIssuedInvoice(tx, purchase.id)) return refuse({ kind: 'issued' })
    await keepInvoiceRequest(tx, core.sealing, { purchaseId: purchase.id, askedAt: core.clock.now(), buyer: input.buyer })
    return done()
  })
}
