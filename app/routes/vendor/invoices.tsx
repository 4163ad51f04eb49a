import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { invoiceOrders, type InvoiceOrder } from '#app/domain/settlement/reads/invoice-orders.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { invoiceText } from '#app/i18n/vendor/invoices.ts'
import { moneyText } from '#app/i18n/vendor/money.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { MonthChoice } from '#app/ui/money/month-choice.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { askedMonth, requireBookkeeper } from '#app/web/money-guards.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const { month, months, period } = askedMonth(args)
  const orders = await invoiceOrders(args.context.services, scope, period)
  return { title: invoiceText[await localeOf(args.request)].title, month, months, orders }
}

export default function VendorInvoices() {
  const { month, months, orders } = useLoaderData<typeof loader>()
  const text = useText(invoiceText)
  const money = useText(moneyText)
  const files = (
    <>
      <ButtonLink to={paths.vendorInvoicesCsv(month)} reloadDocument variant="secondary" size="small">
        {text.csv}
      </ButtonLink>
      <ButtonLink to={paths.vendorInvoicesJson(month)} reloadDocument variant="secondary" size="small">
        {text.json}
      </ButtonLink>
    </>
  )
  return (
    <Page title={text.title} lead={text.lead} actions={orders.length > 0 ? files : undefined}>
      <MonthChoice month={month} months={months} />
      {orders.length === 0 ? <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState> : <Orders orders={orders} />}
      <p className="mt-6">
        <Link to={paths.vendorMoney()} className="link inline-flex min-h-11 items-center">
          {money.backToMoney}
        </Link>
      </p>
    </Page>
  )
}

function Orders({ orders }: { orders: readonly InvoiceOrder[] }) {
  const text = useText(invoiceText)
  const locale = useLocale()
  return (
    <DataTable
      caption={text.title}
      columns={[
        { key: 'order', label: text.order },
        { key: 'delivered', label: text.delivered },
        { key: 'buyer', label: text.buyer },
        { key: 'total', label: text.total, align: 'right' },
        { key: 'invoice', label: text.invoice },
      ]}
      rows={orders.map((order) => ({
        key: order.id,
        cells: {
          order: (
            <Link to={paths.vendorInvoice(order.id)} className="link font-semibold whitespace-nowrap">
              {order.code}
            </Link>
          ),
          delivered: formatDate(order.deliveredAt, locale),
          buyer: order.buyer ? (
            <>
              {order.buyer.name} <Badge tone="info">{text.asked}</Badge>
            </>
          ) : (
            text.notAsked
          ),
          total: <Money amount={order.total} />,
          invoice: order.issued?.number ?? <Badge tone={order.buyer ? 'warning' : 'neutral'}>{text.missing}</Badge>,
        },
      }))}
    />
  )
}
