import type { Transaction } from '#app/platform/database.server.ts'
import type { InvoiceBuyer, IssuedInvoice } from '../rules/invoice-request.ts'

export async function keepInvoiceRequest(tx: Transaction, purchaseId: string, askedAt: Date, buyer: InvoiceBuyer): Promise<void> {
  const data = { ...buyer, askedAt }
  await tx.invoiceRequest.upsert({ where: { purchaseId }, create: { purchaseId, ...data }, update: data })
}

export async function keepIssuedInvoice(tx: Transaction, owner: { vendorId: string; vendorOrderId: string }, recordedAt: Date, invoice: IssuedInvoice): Promise<void> {
  const data = { ...invoice, issuedOn: new Date(invoice.issuedOn), recordedAt }
  await tx.vendorInvoice.upsert({ where: { vendorOrderId: owner.vendorOrderId }, create: { ...owner, ...data }, update: data })
}
