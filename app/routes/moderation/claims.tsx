import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { officerClaims } from '#app/domain/claims/reads/claim-lists.server.ts'
import type { ClaimRow } from '#app/domain/claims/rules/claim-view.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { deskClaimText } from '#app/i18n/claims/desk.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { ClaimBadge } from '#app/ui/claims/claim-badge.tsx'
import { ListTabs } from '#app/ui/claims/list-tabs.tsx'
import { Money } from '#app/ui/commerce/money.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const query = new URL(args.request.url).searchParams
  const vendorId = query.get('co_so') ?? ''
  const all = query.get('tat_ca') === '1' || vendorId !== ''
  const page = pageNumber(query.get('trang'))
  const list = await officerClaims(args.context.services, scope, { all, vendorId, page })
  return { title: deskClaimText[await localeOf(args.request)].claims, all, vendorId, list, page }
}

export default function Claims() {
  const { title, all, vendorId, list, page } = useLoaderData<typeof loader>()
  const text = useText(deskClaimText)
  const hrefOf = (number: number) => withQuery(paths.moderationClaims(), { tat_ca: all ? '1' : undefined, co_so: vendorId, trang: String(number) })
  return (
    <Page title={title} lead={text.claimsLead}>
      <ListTabs label={title} all={all} first={text.toDecide} to={paths.moderationClaims()} />
      {list.rows.length > 0 ? <ClaimTable rows={list.rows} /> : <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState>}
      <Pagination page={page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </Page>
  )
}

function ClaimTable({ rows }: { rows: readonly ClaimRow[] }) {
  const locale = useLocale()
  const text = useText(deskClaimText)
  return (
    <DataTable
      caption={text.claims}
      columns={[
        { key: 'code', label: text.code },
        { key: 'vendor', label: text.vendor },
        { key: 'state', label: text.state },
        { key: 'due', label: text.due },
        { key: 'asked', label: text.asked, align: 'right' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          code: (
            <Link to={paths.moderationClaim(row.id)} className="link font-semibold">
              {row.code}
            </Link>
          ),
          vendor: pick(locale, row.vendorNameVi, row.vendorNameEn),
          state: <ClaimBadge state={row.state} />,
          due: row.dueAt ? formatMoment(row.dueAt, locale) : '–',
          asked: <Money amount={row.asked} />,
        },
      }))}
    />
  )
}
