import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorOrderStates } from '#app/domain/orders/rules/vendor-order-states.ts'
import { orderList, type OrderRow } from '#app/domain/supervision/reads/order-list.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { listText } from '#app/i18n/moderation/lists.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderStateNames } from '#app/i18n/vendor/orders-words.ts'
import { paths } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { CheckboxField } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { SearchedList } from '#app/ui/moderation/searched-list.tsx'
import { SupervisedOrderBadge } from '#app/ui/moderation/state-badges.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { listQuery } from '#app/web/list-query.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const query = listQuery(args.request)
  const onlyLate = new URL(args.request.url).searchParams.get('qua_han') === '1'
  const list = await orderList(args.context.services, scope, { ...query, onlyLate })
  return { title: listText[await localeOf(args.request)].ordersTitle, query, onlyLate, list }
}

export default function Orders() {
  const { title, query, onlyLate, list } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(listText)
  const states = vendorOrderStates.map((value) => ({ value, label: orderStateNames[locale][value] }))
  return (
    <SearchedList
      title={title}
      searchLabel={text.searchOrders}
      path={paths.moderationOrders()}
      query={query}
      extra={{ qua_han: onlyLate ? '1' : undefined }}
      states={states}
      list={list}
      conditions={<CheckboxField label={text.onlyLate} name="qua_han" value="1" defaultChecked={onlyLate} />}
    >
      <OrderTable rows={list.rows} />
    </SearchedList>
  )
}

function OrderTable({ rows }: { rows: readonly OrderRow[] }) {
  const locale = useLocale()
  const text = useText(listText)
  return (
    <DataTable
      caption={text.ordersTitle}
      columns={[
        { key: 'code', label: text.code },
        { key: 'state', label: text.state },
        { key: 'vendor', label: text.vendor },
        { key: 'placed', label: text.placedAt },
        { key: 'to', label: text.destination },
        { key: 'total', label: text.total, align: 'right' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          code: (
            <Link to={paths.moderationOrder(row.id)} className="link font-semibold whitespace-nowrap">
              {row.code}
            </Link>
          ),
          state: (
            <span className="inline-flex flex-wrap gap-1">
              <SupervisedOrderBadge state={row.state} />
              {row.isLate && <Badge tone="bad">{text.late}</Badge>}
            </span>
          ),
          vendor: pick(locale, row.vendorNameVi, row.vendorNameEn),
          placed: formatMoment(row.placedAt, locale),
          to: row.provinceName,
          total: <Money amount={row.totalDong} />,
        },
      }))}
    />
  )
}
