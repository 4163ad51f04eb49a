import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { paymentMethods } from '#app/domain/payments/rules/payment-gateway.ts'
import { paymentStates } from '#app/domain/payments/rules/payment-states.ts'
import { paymentList } from '#app/domain/supervision/reads/payment-list.server.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import type { PaymentRow } from '#app/domain/supervision/rules/payment-file.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { paymentStateWords, paymentsText } from '#app/i18n/moderation/payments.ts'
import { webhooksText } from '#app/i18n/moderation/webhooks.ts'
import { paymentMethodWords } from '#app/i18n/shop/payment-methods.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { SelectField } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { ListSearch } from '#app/ui/moderation/list-search.tsx'
import { PaymentBadge } from '#app/ui/moderation/payment-badge.tsx'
import { localeOf } from '#app/web/locale.server.ts'
import { requireOperator } from '#app/web/money-guards.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireOperator(args)
  const query = new URL(args.request.url).searchParams
  const [text, state, method] = ['tim', 'trang_thai', 'cach_tra'].map((name) => query.get(name)?.trim() ?? '') as [string, string, string]
  const list = await paymentList(args.context.services, scope, { text, state, method, page: pageNumber(query.get('trang')) })
  return { title: paymentsText[await localeOf(args.request)].title, text, state, method, list }
}

export default function Payments() {
  const { text: typed, state, method, list } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(paymentsText)
  const states = paymentStates.map((value) => ({ value, label: paymentStateWords[locale][value] }))
  const methods = [{ value: '', label: text.anyMethod }, ...paymentMethods.map((value) => ({ value, label: paymentMethodWords[locale][value].name }))]
  const hrefOf = (page: number) => withQuery(paths.moderationPayments(), { tim: typed, trang_thai: state, cach_tra: method, trang: String(page) })
  return (
    <Page title={text.title} lead={text.lead} actions={<StrangeMessages />}>
      <ListSearch label={text.search} text={typed} state={state} states={states} clearTo={paths.moderationPayments()}>
        <SelectField label={text.method} name="cach_tra" options={methods} defaultValue={method} />
      </ListSearch>
      <p className="mb-3 text-ink-soft">{text.found(list.total)}</p>
      {list.rows.length > 0 ? <PaymentTable rows={list.rows} /> : <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState>}
      <Pagination page={list.page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </Page>
  )
}

function StrangeMessages() {
  return (
    <ButtonLink to={paths.moderationWebhooks()} variant="secondary" size="small">
      {useText(webhooksText).title}
    </ButtonLink>
  )
}

function PaymentTable({ rows }: { rows: readonly PaymentRow[] }) {
  const locale = useLocale()
  const text = useText(paymentsText)
  const methodNames: Readonly<Record<string, { name: string }>> = paymentMethodWords[locale]
  return (
    <DataTable
      caption={text.title}
      columns={[
        { key: 'codes', label: text.codes, isOneLine: true },
        { key: 'method', label: text.method },
        { key: 'state', label: text.state, isOneLine: true },
        { key: 'created', label: text.created },
        { key: 'events', label: text.events, align: 'right' },
        { key: 'amount', label: text.amount, align: 'right' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          codes: (
            <>
              <Link to={paths.moderationPayment(row.id)} className="link font-semibold break-all">
                {row.reference}
              </Link>
              <span className="block text-ink-soft">{row.purchaseCode}</span>
            </>
          ),
          method: methodNames[row.method]?.name ?? row.method,
          state: <PaymentBadge state={row.state} />,
          created: formatMoment(row.createdAt, locale),
          events: row.events,
          amount: <Money amount={row.amount} />,
        },
      }))}
    />
  )
}
