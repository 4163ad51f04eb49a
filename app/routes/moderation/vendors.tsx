import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorList, type VendorRow } from '#app/domain/supervision/reads/vendor-list.server.ts'
import { vendorStates } from '#app/domain/vendors/rules/vendor-states.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { listText } from '#app/i18n/moderation/lists.ts'
import { vendorStateNames } from '#app/i18n/moderation/words.ts'
import { legalFormName } from '#app/i18n/ui/legal-form-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { SearchedList } from '#app/ui/moderation/searched-list.tsx'
import { VendorStateBadge } from '#app/ui/moderation/state-badges.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { listQuery } from '#app/web/list-query.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const query = listQuery(args.request)
  const list = await vendorList(args.context.services, scope, query)
  return { title: listText[await localeOf(args.request)].vendorsTitle, query, list }
}

export default function Vendors() {
  const { title, query, list } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(listText)
  const states = vendorStates.filter((one) => one !== 'draft').map((value) => ({ value, label: vendorStateNames[locale][value] }))
  return (
    <SearchedList title={title} searchLabel={text.searchVendors} path={paths.moderationVendors()} query={query} states={states} list={list}>
      <VendorTable rows={list.rows} />
    </SearchedList>
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
              <span className="block text-ink-soft">{legalFormName(row.legalForm, locale)}</span>
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
