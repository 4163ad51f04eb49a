import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { officerRefunds } from '#app/domain/claims/reads/refund-lists.server.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { deskClaimText } from '#app/i18n/claims/desk.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { ListTabs } from '#app/ui/claims/list-tabs.tsx'
import { RefundTable } from '#app/ui/claims/refund-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { services } = args.context
  const query = new URL(args.request.url).searchParams
  const vendorId = query.get('co_so') ?? ''
  const all = query.get('tat_ca') === '1' || vendorId !== ''
  const page = pageNumber(query.get('trang'))
  const list = await officerRefunds(services, scope, { all, vendorId, page })
  return { title: deskClaimText[await localeOf(args.request)].refunds, all, vendorId, list, page, today: vietnamDate(services.clock.now()) }
}

export default function Refunds() {
  const { title, all, vendorId, list, page, today } = useLoaderData<typeof loader>()
  const text = useText(deskClaimText)
  const hrefOf = (number: number) => withQuery(paths.moderationRefunds(), { tat_ca: all ? '1' : undefined, co_so: vendorId, trang: String(number) })
  return (
    <Page title={title} lead={text.refundsLead}>
      <ListTabs label={title} all={all} first={text.overdue} to={paths.moderationRefunds()} />
      {list.rows.length > 0 ? (
        <RefundTable rows={list.rows} today={today} hrefOf={paths.moderationRefund} withVendor />
      ) : (
        <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState>
      )}
      <Pagination page={page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </Page>
  )
}
