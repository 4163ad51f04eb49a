import { mayBePersonalId, maskedPersonalId } from '#app/domain/vendors/rules/tax-code.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Sealing } from '#app/platform/sealing.server.ts'
import type { InvoiceBuyer, IssuedInvoice } from '../rules/invoice-request.ts'

export async function keepInvoiceRequest(tx: Transaction, sealing: Sealing, request: { purchaseId: string; askedAt: Date; buyer: InvoiceBuyer }): Promise<void> {
  const { purchaseId, askedAt, buyer } = request
  const data = { ...buyer, ...taxCodeColumns(sealing, buyer.taxCode), askedAt }
  await tx.invoiceRequest.upsert({ where: { purchaseId }, create: { purchaseId, ...data }, update: data })
}

/** A company's code is public and lies open; a person's own number is sealed, with a mask beside it. */
function taxCodeColumns(sealing: Sealing, taxCode: string | null) {
  if (taxCode === null || !mayBePersonalId(taxCode)) return { taxCode, personalIdSealed: null }
  return { taxCode: maskedPersonalId(taxCode), personalIdSealed: sealing.seal(taxCode) }
}

/** Seals so many persons' numbers that still lie open, from before sealing; other processes take others. Returns how many. */
export async function sealOpenInvoiceBuyers(tx: Transaction, sealing: Sealing, limit: number): Promise<number> {
  const open = await tx.$queryRaw<{ purchaseId: string; taxCode: string }[]>`
    SELECT purchase_id AS "purchaseId", tax_code AS "taxCode" FROM invoice_request
     WHERE personal_id_sealed IS NULL AND tax_code !~ '^([0-9]{10}|[0-9]{13})$'
     ORDER BY purchase_id LIMIT ${limit} FOR UPDATE SKIP LOCKED`
  for (const { purchaseId, taxCode } of open) {
    await tx.invoiceRequest.update({ where: { purchaseId }, data: taxCodeColumns(sealing, taxCode) })
  }
  return open.length
}

export async function keepIssuedInvoice(tx: Transaction, owner: { vendorId: string; vendorOrderId: string }, recordedAt: Date, invoice: IssuedInvoice): Promise<void> {
  const data = { ...invoice, issuedOn: new Date(invoice.issuedOn), recordedAt }
  await tx.vendorInvoice.upsert({ where: { vendorOrderId: owner.vendorOrderId }, create: { ...owner, ...data }, update: data })
}
