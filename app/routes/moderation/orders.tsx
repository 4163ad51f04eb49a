import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorOrderStates } from '#app/domain/orders/rules/vendor-order-states.ts'
import { orderList, type OrderRow } from '#app/domain/supervision/reads/order-list.server.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { listText } from '#app/i18n/moderation/lists.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { orderStateNames } from '#app/i18n/vendor/orders-words.ts'
import { paths, withQuery } from '#app/paths.ts'
import { Money } from '#app/ui/commerce/money.tsx'
import { CheckboxField } from '#app/ui/controls/fields.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { ListSearch } from '#app/ui/moderation/list-search.tsx'
import { SupervisedOrderBadge } from '#app/ui/moderation/state-badges.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const query = new URL(args.request.url).searchParams
  const text = query.get('tim')?.trim() ?? ''
  const state = query.get('trang_thai') ?? ''
  const vendorId = query.get('co_so') ?? ''
  const onlyLate = query.get('qua_han') === '1'
  const filter = { text, state, vendorId, onlyLate, page: pageNumber(query.get('trang')) }
  const list = await orderList(args.context.services, scope, filter)
  return { title: listText[await localeOf(args.request)].ordersTitle, text, state, vendorId, onlyLate, list }
}

export default function Orders() {
  const { text: typed, state, vendorId, onlyLate, list } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(listText)
  const states = vendorOrderStates.map((value) => ({ value, label: orderStateNames[locale][value] }))
  const hrefOf = (page: number) =>
    withQuery(paths.moderationOrders(), {
      tim: typed,
      trang_thai: state,
      co_so: vendorId,
      qua_han: onlyLate ? '1' : undefined,
      trang: String(page),
    })
  return (
    <Page title={text.ordersTitle}>
      <ListSearch label={text.searchOrders} text={typed} state={state} states={states} clearTo={paths.moderationOrders()}>
        <CheckboxField label={text.onlyLate} name="qua_han" value="1" defaultChecked={onlyLate} />
        {vendorId && <input type="hidden" name="co_so" value={vendorId} />}
      </ListSearch>
      <p className="mb-3 text-ink-soft">{text.found(list.total)}</p>
      {list.rows.length > 0 ? <OrderTable rows={list.rows} /> : <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState>}
      <Pagination page={list.page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </Page>
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
