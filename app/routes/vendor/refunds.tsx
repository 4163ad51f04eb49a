import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorRefunds } from '#app/domain/claims/reads/refund-lists.server.ts'
import { vietnamDate } from '#app/domain/shared/time.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { RefundTable } from '#app/ui/claims/refund-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const { services } = args.context
  const page = pageNumber(new URL(args.request.url).searchParams.get('trang'))
  const list = await vendorRefunds(services, scope, page)
  return { title: vendorClaimText[await localeOf(args.request)].refundsTitle, list, page, today: vietnamDate(services.clock.now()) }
}

export default function Refunds() {
  const { title, list, page, today } = useLoaderData<typeof loader>()
  const text = useText(vendorClaimText)
  return (
    <Page title={title} lead={text.refundsLead}>
      {list.rows.length > 0 ? (
        <RefundTable rows={list.rows} today={today} hrefOf={paths.vendorRefund} />
      ) : (
        <EmptyState title={text.noRefunds}>{text.noRefundsHint}</EmptyState>
      )}
      <Pagination page={page} pageCount={list.pageCount} hrefOf={(number) => withQuery(paths.vendorRefunds(), { trang: String(number) })} />
    </Page>
  )
}
