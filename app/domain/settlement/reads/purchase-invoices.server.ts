import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { Sealing } from '#app/platform/sealing.server.ts'
import type { InvoiceBuyer } from '../rules/invoice-request.ts'

export type IssuedFor = { vendorOrderId: string; number: string; issuedOn: Date; lookupCode: string | null; link: string | null }
export type PurchaseInvoices = { asked: InvoiceBuyer | null; issued: IssuedFor[] }

/** What the buyer of a purchase asked for and got; the caller has made sure that it is theirs. */
export async function purchaseInvoices(core: Core, purchase: { id: string; parcels: readonly { id: string }[] }): Promise<PurchaseInvoices> {
  const [kept, issued] = await Promise.all([
    core.db.invoiceRequest.findUnique({ where: { purchaseId: purchase.id }, select: { name: true, taxCode: true, personalIdSealed: true, address: true, email: true } }),
    core.db.vendorInvoice.findMany({
      where: { vendorOrderId: { in: purchase.parcels.map((parcel) => parcel.id) } },
      select: { vendorOrderId: true, number: true, issuedOn: true, lookupCode: true, link: true },
    }),
  ])
  return { asked: kept && openBuyer(core.sealing, kept), issued }
}

/** A person's own number is kept sealed; whoever asked or issues the invoice reads it whole. */
export function openBuyer(sealing: Sealing, { personalIdSealed, ...buyer }: InvoiceBuyer & { personalIdSealed: string | null }): InvoiceBuyer {
  return { ...buyer, taxCode: personalIdSealed ? sealing.open(personalIdSealed) : buyer.taxCode }
}

export async function hasIssuedInvoice(db: Transaction, purchaseId: string): Promise<boolean> {
  const orders = await db.vendorOrder.findMany({ where: { purchaseId }, select: { id: true } })
  return (await db.vendorInvoice.count({ where: { vendorOrderId: { in: orders.map((order) => order.id) } } })) > 0
}
