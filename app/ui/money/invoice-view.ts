import type { Dong } from '#app/domain/shared/money.ts'

/** An order as its invoice shows it. */
export type InvoiceView = {
  code: string
  purchaseCode: string
  placedAt: Date
  deliveredAt: Date
  completedAt: Date | null
  receiver: string
  deliveredTo: string
  buyer: { name: string; taxCode: string | null; address: string; email: string } | null
  lines: readonly { nameVi: string; packVi: string; quantity: number; unitPrice: Dong; total: Dong }[]
  goods: Dong
  shipping: Dong
  refunded: Dong
  total: Dong
  issued: { number: string; issuedOn: Date; lookupCode: string | null; link: string | null } | null
}
