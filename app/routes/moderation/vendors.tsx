import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorList, type VendorRow } from '#app/domain/supervision/reads/vendor-list.server.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { vendorStates } from '#app/domain/vendors/rules/vendor-states.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { listText } from '#app/i18n/moderation/lists.ts'
import { legalFormNames, nameOf, vendorStateNames } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { ListSearch } from '#app/ui/moderation/list-search.tsx'
import { VendorStateBadge } from '#app/ui/moderation/state-badges.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const query = new URL(args.request.url).searchParams
  const text = query.get('tim')?.trim() ?? ''
  const state = query.get('trang_thai') ?? ''
  const list = await vendorList(args.context.services, scope, { text, state, page: pageNumber(query.get('trang')) })
  return { title: listText[await localeOf(args.request)].vendorsTitle, text, state, list }
}

export default function Vendors() {
  const { text: typed, state, list } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(listText)
  const states = vendorStates.filter((one) => one !== 'draft').map((value) => ({ value, label: vendorStateNames[locale][value] }))
  const hrefOf = (page: number) => withQuery(paths.moderationVendors(), { tim: typed, trang_thai: state, trang: String(page) })
  return (
    <Page title={text.vendorsTitle}>
      <ListSearch label={text.searchVendors} text={typed} state={state} states={states} clearTo={paths.moderationVendors()} />
      <p className="mb-3 text-ink-soft">{text.found(list.total)}</p>
      {list.rows.length > 0 ? <VendorTable rows={list.rows} /> : <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState>}
      <Pagination page={list.page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </Page>
  )
}

function VendorTable({ rows }: { rows: readonly VendorRow[] }) {
  const locale = useLocale()
  const text = useText(listText)
  return (
    <DataTable
      caption={text.vendorsTitle}
      columns={[
        { key: 'name', label: text.name },
        { key: 'state', label: text.state },
        { key: 'taxCode', label: text.taxCode },
        { key: 'phone', label: text.phone },
        { key: 'ward', label: text.ward },
        { key: 'filed', label: text.filedOn, align: 'right' },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: (
            <>
              <Link to={paths.moderationVendor(row.id)} className="link font-semibold">
                {pick(locale, row.nameVi, row.nameEn)}
              </Link>
              <span className="block text-ink-soft">{nameOf(legalFormNames, locale, row.legalForm)}</span>
            </>
          ),
          state: <VendorStateBadge state={row.state} />,
          taxCode: row.taxCode ?? '–',
          phone: row.phone ?? '–',
          ward: row.wardName ?? '–',
          filed: row.submittedAt ? formatDate(row.submittedAt, locale) : '–',
        },
      }))}
    />
  )
}
