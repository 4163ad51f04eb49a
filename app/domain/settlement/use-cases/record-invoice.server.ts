import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { recordAudit } from '#app/domain/audit/use-cases/record-audit.server.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { done, refuse, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import { invoiceOrder } from '../reads/invoice-orders.server.ts'
import { issuedFaults, type IssuedFault, type IssuedInvoice } from '../rules/invoice-request.ts'
import { keepIssuedInvoice } from '../store/invoices.server.ts'

export type RecordInvoiceProblem = { kind: 'not-found' } | { kind: 'not-allowed' } | { kind: 'faulty'; faults: IssuedFault[] }

/** The vendor says under which number it issued the invoice for an order, and how the buyer finds it. */
export async function recordInvoice(
  core: Core,
  scope: VendorScope,
  { orderId, invoice }: { orderId: string; invoice: IssuedInvoice },
): Promise<Result<undefined, RecordInvoiceProblem>> {
  if (scope.role === 'packer') return refuse({ kind: 'not-allowed' })
  if (!(await invoiceOrder(core, scope, orderId))) return refuse({ kind: 'not-found' })
  const now = core.clock.now()
  const faults = issuedFaults(invoice, vietnamDay(now))
  if (faults.length > 0) return refuse({ kind: 'faulty', faults })
  return transact<undefined, RecordInvoiceProblem>(core, async (tx) => {
    const { vendorId, userId } = scope
    await keepIssuedInvoice(tx, { vendorId, vendorOrderId: orderId }, now, invoice)
    await recordAudit(core, tx, {
      actor: { kind: 'vendor', userId, vendorId },
      action: 'vendor-order.recordInvoice',
      subject: { type: 'vendor-order', id: orderId },
      vendorId,
      detail: { number: invoice.number, issuedOn: invoice.issuedOn },
    })
    return done()
  })
}
