import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorClaims } from '#app/domain/claims/reads/claim-lists.server.ts'
import type { ClaimRow } from '#app/domain/claims/rules/claim-view.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { vendorClaimText } from '#app/i18n/claims/vendor.ts'
import { claimReasonNames } from '#app/i18n/claims/words.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { ClaimBadge } from '#app/ui/claims/claim-badge.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const page = pageNumber(new URL(args.request.url).searchParams.get('trang'))
  const list = await vendorClaims(args.context.services, scope, page)
  return { title: vendorClaimText[await localeOf(args.request)].claims, list, page }
}

export default function Claims() {
  const { title, list, page } = useLoaderData<typeof loader>()
  const text = useText(vendorClaimText)
  return (
    <Page title={title} lead={text.claimsLead}>
      {list.rows.length > 0 ? <ClaimTable rows={list.rows} /> : <EmptyState title={text.noClaims}>{text.noClaimsHint}</EmptyState>}
      <Pagination page={page} pageCount={list.pageCount} hrefOf={(number) => withQuery(paths.vendorClaims(), { trang: String(number) })} />
    </Page>
  )
}

function ClaimTable({ rows }: { rows: readonly ClaimRow[] }) {
  const locale = useLocale()
  const text = useText(vendorClaimText)
  return (
    <DataTable
      caption={text.claims}
      columns={[
        { key: 'code', label: text.code },
        { key: 'state', label: text.state },
        { key: 'reason', label: text.reason },
        { key: 'due', label: text.due },
        { key: 'asked', label: text.money, align: 'right' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          code: (
            <Link to={paths.vendorClaim(row.id)} className="link inline-flex min-h-11 items-center font-semibold">
              {row.code}
            </Link>
          ),
          state: <ClaimBadge state={row.state} />,
          reason: claimReasonNames[locale][row.reason],
          due: row.dueAt ? formatMoment(row.dueAt, locale) : '–',
          asked: <Money amount={row.asked} />,
        },
      }))}
    />
  )
}
