import type { Core } from '#app/platform/core.server.ts'
import type { Transaction } from '#app/platform/database.server.ts'
import type { InvoiceBuyer } from '../rules/invoice-request.ts'

export type IssuedFor = { vendorOrderId: string; number: string; issuedOn: Date; lookupCode: string | null; link: string | null }
export type PurchaseInvoices = { asked: InvoiceBuyer | null; issued: IssuedFor[] }

/** What the buyer of a purchase asked for and got; the caller has made sure that it is theirs. */
export async function purchaseInvoices(core: Core, purchase: { id: string; parcels: readonly { id: string }[] }): Promise<PurchaseInvoices> {
  const [asked, issued] = await Promise.all([
    core.db.invoiceRequest.findUnique({ where: { purchaseId: purchase.id }, select: { name: true, taxCode: true, address: true, email: true } }),
    core.db.vendorInvoice.findMany({
      where: { vendorOrderId: { in: purchase.parcels.map((parcel) => parcel.id) } },
      select: { vendorOrderId: true, number: true, issuedOn: true, lookupCode: true, link: true },
    }),
  ])
  return { asked, issued }
}

export async function hasIssuedInvoice(db: Transaction, purchaseId: string): Promise<boolean> {
  const orders = await db.vendorOrder.findMany({ where: { purchaseId }, select: { id: true } })
  return (await db.vendorInvoice.count({ where: { vendorOrderId: { in: orders.map((order) => order.id) } } })) > 0
}
