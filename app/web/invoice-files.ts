import type { InvoiceOrder } from '#app/domain/settlement/reads/invoice-orders.server.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { formatDate } from '#app/i18n/format.ts'
import { invoiceText } from '#app/i18n/vendor/invoices.ts'
import { csvFile, type CsvCell } from './csv-file.ts'

const text = invoiceText.vi

/** One row per line of goods and one for shipping, as invoice software imports them; Vietnamese. */
export function invoiceCsv(orders: readonly InvoiceOrder[]): string {
  const head = [
    ...[text.order, text.purchase, text.placed, text.delivered, text.completed, text.name, text.taxCode, text.address, text.email],
    ...[text.product, text.pack, text.quantity, text.price, text.amount, text.method, text.number, text.issuedOn, text.lookupCodeColumn],
  ]
  return csvFile([head, ...orders.flatMap(rowsOf)])
}

function rowsOf(order: InvoiceOrder): CsvCell[][] {
  const day = (at: Date | null) => (at ? formatDate(at, 'vi') : '')
  const { buyer, issued, shipping } = order
  const about: CsvCell[] = [order.code, order.purchaseCode, day(order.placedAt), day(order.deliveredAt), day(order.completedAt)]
  const whom: CsvCell[] = [buyer?.name ?? order.receiver, buyer?.taxCode ?? '', buyer?.address ?? order.deliveredTo, buyer?.email ?? '']
  const after: CsvCell[] = [order.method, issued?.number ?? '', day(issued?.issuedOn ?? null), issued?.lookupCode ?? issued?.link ?? '']
  const goods = order.lines.map((line): CsvCell[] => [...about, ...whom, line.nameVi, line.packVi, line.quantity, line.unitPrice, line.total, ...after])
  return shipping === 0n ? goods : [...goods, [...about, ...whom, text.shipping, '', 1, shipping, shipping, ...after]]
}

/** The same for programs. Amounts are whole đồng as numbers; days as `YYYY-MM-DD` in Viet Nam, instants in UTC. */
export function invoiceJson(orders: readonly InvoiceOrder[]): string {
  const whole = (_key: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)
  const dated = orders.map(({ issued, ...order }) => ({ ...order, issued: issued && { ...issued, issuedOn: vietnamDay(issued.issuedOn) } }))
  return JSON.stringify({ currency: 'VND', orders: dated }, whole, 2)
}
