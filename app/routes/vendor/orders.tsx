import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { vendorOrders } from '#app/domain/orders/reads/vendor-orders.server.ts'
import { isOrderTab, type OrderTab } from '#app/domain/orders/rules/order-tabs.ts'
import { acceptOrders } from '#app/domain/orders/use-cases/accept-orders.server.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { ordersText } from '#app/i18n/vendor/orders.ts'
import { paths, withQuery } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { OrderRow, type OrderRowProps } from '#app/ui/vendor/order-row.tsx'
import { OrderTabLinks } from '#app/ui/vendor/order-tab-links.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const { tab, text, page } = listWanted(args.request)
  const services = args.context.services
  const { counts, orders, pageCount } = await vendorOrders(services, scope, { tab, text, page })
  const now = services.clock.now()
  return {
    title: ordersText[await localeOf(args.request)].title,
    tab,
    text,
    page,
    counts,
    pageCount,
    orders: orders.map((order) => ({ ...order, isLate: order.state === 'placed' && !!order.acceptBy && order.acceptBy < now })),
  }
}

/** Accepts one order by its own button, or all that are ticked. */
export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  const form = await sentForm(args.request)
  const only = form.get('only')
  const ids = (only === null ? form.getAll('ids') : [only]).filter((id) => typeof id === 'string')
  const text = ordersText[await localeOf(args.request)]
  const { accepted, refused } = await acceptOrders(args.context.services, scope, ids)
  const said = [accepted > 0 || refused === 0 ? text.accepted(accepted) : '', refused > 0 ? text.notAccepted(refused) : '']
  const notice =
    ids.length === 0
      ? withNotice('warning', text.nothingChosen)
      : withNotice(refused > 0 ? 'warning' : 'success', said.filter(Boolean).join(' '))
  throw redirect(backToList(args.request), { headers: { 'Set-Cookie': await notice } })
}

export default function Orders() {
  const page = useLoaderData<typeof loader>()
  const text = useText(ordersText)
  const isSearch = page.text !== ''
  return (
    <Page title={text.title}>
      <OrderTabLinks counts={page.counts} current={isSearch ? null : page.tab} />
      <Search typed={page.text} />
      {isSearch && (
        <p className="mb-4">
          {text.found(page.text)}{' '}
          <Link to={paths.vendorOrders()} className="link">
            {text.clearSearch}
          </Link>
        </p>
      )}
      {page.orders.length === 0 ? <Nothing isSearch={isSearch} tab={page.tab} /> : <OrderList orders={page.orders} />}
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefOf={(number) => `${paths.vendorOrders(page.tab)}&trang=${number}`}
      />
    </Page>
  )
}

function Search({ typed }: { typed: string }) {
  const text = useText(ordersText)
  return (
    <Form method="get" action={paths.vendorOrders()} role="search" className="my-4 flex gap-2">
      <input
        type="search"
        name="q"
        key={typed}
        defaultValue={typed}
        aria-label={text.searchLabel}
        placeholder={text.searchHint}
        className="input min-w-0"
      />
      <Button variant="secondary">{text.search}</Button>
    </Form>
  )
}

function OrderList({ orders }: { orders: readonly OrderRowProps[] }) {
  const text = useText(ordersText)
  const mayChoose = orders.some(hasSlip)
  return (
    <Form method="post">
      {mayChoose && <p className="field-hint">{text.bulkHint}</p>}
      <ul className="grid gap-3">
        {orders.map((order) => (
          <li key={order.id}>
            <OrderRow order={order} mayChoose={hasSlip(order)} />
          </li>
        ))}
      </ul>
      {mayChoose && (
        <div className="sticky bottom-0 -mx-4 mt-4 flex gap-2 border-t border-line bg-cream px-4 py-3 sm:mx-0 sm:px-0">
          {orders.some((order) => order.state === 'placed') && <Button className="grow sm:grow-0">{text.acceptChosen}</Button>}
          <Button variant="secondary" formAction={paths.packingSlips()} formMethod="get" className="grow sm:grow-0">
            {text.printChosen}
          </Button>
        </div>
      )}
    </Form>
  )
}

function Nothing({ isSearch, tab }: { isSearch: boolean; tab: OrderTab }) {
  const text = useText(ordersText)
  if (isSearch) return <EmptyState title={text.nothingFound}>{text.nothingFoundHint}</EmptyState>
  if (tab === 'moi') return <EmptyState title={text.emptyNew}>{text.emptyNewHint}</EmptyState>
  return <EmptyState title={text.empty} />
}

function hasSlip({ state }: OrderRowProps): boolean {
  return state === 'placed' || state === 'accepted' || state === 'packed' || state === 'shipped'
}

function listWanted(request: Request): { tab: OrderTab; text: string; page: number } {
  const query = new URL(request.url).searchParams
  const tab = query.get('trang_thai')
  const page = Number(query.get('trang') ?? 1)
  return {
    tab: isOrderTab(tab) ? tab : 'moi',
    text: (query.get('q') ?? '').normalize('NFC').trim().slice(0, 60),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The same list after the deed, so that the next orders can be taken. */
function backToList(request: Request): string {
  const { tab, text } = listWanted(request)
  return text === '' ? paths.vendorOrders(tab) : withQuery(paths.vendorOrders(), { q: text })
}
