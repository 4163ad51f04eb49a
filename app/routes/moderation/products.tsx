import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { productStateNames as productStates } from '#app/domain/catalog/rules/product-states.ts'
import { productList, type ProductRow } from '#app/domain/supervision/reads/product-list.server.ts'
import { pageNumber } from '#app/domain/supervision/rules/list-page.ts'
import { pick } from '#app/i18n/locale.ts'
import { listText } from '#app/i18n/moderation/lists.ts'
import { productStateNames } from '#app/i18n/moderation/words.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { Link } from '#app/ui/controls/link.tsx'
import { DataTable } from '#app/ui/layouts/data-table.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { ListSearch } from '#app/ui/moderation/list-search.tsx'
import { ProductStateBadge } from '#app/ui/moderation/state-badges.tsx'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const query = new URL(args.request.url).searchParams
  const text = query.get('tim')?.trim() ?? ''
  const state = query.get('trang_thai') ?? ''
  const vendorId = query.get('co_so') ?? ''
  const list = await productList(args.context.services, scope, { text, state, vendorId, page: pageNumber(query.get('trang')) })
  return { title: listText[await localeOf(args.request)].productsTitle, text, state, vendorId, list }
}

export default function Products() {
  const { text: typed, state, vendorId, list } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(listText)
  const states = [
    { value: 'changed', label: text.changed },
    ...productStates.filter((one) => one !== 'draft').map((value) => ({ value, label: productStateNames[locale][value] })),
  ]
  const hrefOf = (page: number) =>
    withQuery(paths.moderationProducts(), { tim: typed, trang_thai: state, co_so: vendorId, trang: String(page) })
  return (
    <Page title={text.productsTitle}>
      <ListSearch label={text.searchProducts} text={typed} state={state} states={states} clearTo={paths.moderationProducts()}>
        {vendorId && <input type="hidden" name="co_so" value={vendorId} />}
      </ListSearch>
      <p className="mb-3 text-ink-soft">{text.found(list.total)}</p>
      {list.rows.length > 0 ? <ProductTable rows={list.rows} /> : <EmptyState title={text.nothing}>{text.nothingHint}</EmptyState>}
      <Pagination page={list.page} pageCount={list.pageCount} hrefOf={hrefOf} />
    </Page>
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
