import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { invoiceText } from '#app/i18n/vendor/invoices.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card } from '#app/ui/layouts/page.tsx'
import type { InvoiceView } from './invoice-view.ts'

/** Who buys, when it was delivered and completed. */
export function InvoiceFacts({ order }: { order: InvoiceView }) {
  const text = useText(invoiceText)
  const locale = useLocale()
  const { buyer } = order
  return (
    <div className="grid gap-5 lg:grid-cols-2">
      <Card as="section">
        <h2 className="mb-2 text-lg">{text.buyerBlock}</h2>
        {buyer ? (
          <DefinitionList
            items={[
              { term: text.name, description: buyer.name },
              ...(buyer.taxCode ? [{ term: text.taxCode, description: buyer.taxCode }] : []),
              { term: text.address, description: buyer.address },
              { term: text.email, description: buyer.email },
            ]}
          />
        ) : (
          <p>{text.buyerUnknown}</p>
        )}
      </Card>
      <Card as="section">
        <h2 className="mb-2 text-lg">{text.order}</h2>
        <DefinitionList
          items={[
            { term: text.purchase, description: order.purchaseCode },
            { term: text.placed, description: formatDate(order.placedAt, locale) },
            { term: text.delivered, description: formatDate(order.deliveredAt, locale) },
            { term: text.completed, description: order.completedAt ? formatDate(order.completedAt, locale) : text.notYet },
            { term: text.receiver, description: order.receiver },
            { term: text.deliveredTo, description: order.deliveredTo },
          ]}
        />
      </Card>
    </div>
  )
}

/** Goods, shipping, and what went back. Names as sold, in Vietnamese: an invoice is. */
export function InvoiceLines({ order }: { order: InvoiceView }) {
  const text = useText(invoiceText)
  const rows = order.lines.map((line, index) => ({
    key: String(index),
    cells: { product: line.nameVi, pack: line.packVi, quantity: line.quantity, price: <Money amount={line.unitPrice} />, amount: <Money amount={line.total} /> },
  }))
  const sums = [
    { term: text.goods, description: <Money amount={order.goods} /> },
    { term: text.shipping, description: <Money amount={order.shipping} /> },
    { term: text.total, description: <Money amount={order.total} className="font-bold" /> },
    ...(order.refunded > 0n ? [{ term: text.refunded, description: <Money amount={order.refunded} /> }] : []),
  ]
  return (
    <>
      <DataTable
        caption={text.lines}
        columns={[
          { key: 'product', label: text.product },
          { key: 'pack', label: text.pack },
          { key: 'quantity', label: text.quantity, align: 'right' },
          { key: 'price', label: text.price, align: 'right' },
          { key: 'amount', label: text.amount, align: 'right' },
        ]}
        rows={rows}
      />
      <div className="mt-4">
        <Card>
          <DefinitionList items={sums} />
        </Card>
      </div>
    </>
  )
}
