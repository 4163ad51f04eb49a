import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { productStateNames as productStates } from '#app/domain/catalog/rules/product-states.ts'
import { productList, type ProductRow } from '#app/domain/supervision/reads/product-list.server.ts'
import { pick } from '#app/i18n/locale.ts'
import { listText } from '#app/i18n/moderation/lists.ts'
import { productStateNames } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { SearchedList } from '#app/ui/moderation/searched-list.tsx'
import { ProductStateBadge } from '#app/ui/moderation/state-badges.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { listQuery } from '#app/web/list-query.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const query = listQuery(args.request)
  const list = await productList(args.context.services, scope, query)
  return { title: listText[await localeOf(args.request)].productsTitle, query, list }
}

export default function Products() {
  const { title, query, list } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(listText)
  const states = [
    { value: 'changed', label: text.changed },
    ...productStates.filter((one) => one !== 'draft').map((value) => ({ value, label: productStateNames[locale][value] })),
  ]
  return (
    <SearchedList title={title} searchLabel={text.searchProducts} path={paths.moderationProducts()} query={query} states={states} list={list}>
      <ProductTable rows={list.rows} />
    </SearchedList>
  )
}

function ProductTable({ rows }: { rows: readonly ProductRow[] }) {
  const locale = useLocale()
  const text = useText(listText)
  return (
    <DataTable
      caption={text.productsTitle}
      columns={[
        { key: 'name', label: text.name },
        { key: 'state', label: text.state },
        { key: 'vendor', label: text.vendor },
        { key: 'category', label: text.category },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          name: (
            <Link to={paths.moderationProduct(row.id)} className="link font-semibold">
              {pick(locale, row.nameVi, row.nameEn)}
            </Link>
          ),
          state: (
            <>
              <ProductStateBadge state={row.state} />
              {row.openChangeId && (
                <Link to={paths.moderationChange(row.openChangeId)} className="link block">
                  {text.seeChange}
                </Link>
              )}
            </>
          ),
          vendor: (
            <Link to={paths.moderationVendor(row.vendorId)} className="link">
              {pick(locale, row.vendorNameVi, row.vendorNameEn)}
            </Link>
          ),
          category: pick(locale, row.categoryNameVi, row.categoryNameEn),
        },
      }))}
    />
  )
}
