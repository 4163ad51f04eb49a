import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vendorProducts } from '#app/domain/catalog/reads/vendor-products.server.ts'
import { isProductState, type ProductState } from '#app/domain/catalog/rules/product-states.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { productsText } from '#app/i18n/vendor/products.ts'
import { paths, withQuery } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { ProductFilters } from '#app/ui/vendor/product-filters.tsx'
import { ProductRow } from '#app/ui/vendor/product-row.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

const PAGE_SIZE = 20

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const wanted = listWanted(args.request)
  const { rows, total, counts } = await vendorProducts(args.context.services, scope, { ...wanted, pageSize: PAGE_SIZE })
  return { title: productsText[await localeOf(args.request)].title, ...wanted, rows, counts, pageCount: Math.ceil(total / PAGE_SIZE) }
}

export default function Products() {
  const { rows, counts, state, text: typed, page, pageCount } = useLoaderData<typeof loader>()
  const text = useText(productsText)
  const isEmptyShop = Object.values(counts).every((count) => count === 0)
  const add = <ButtonLink to={paths.vendorNewProduct()}>{text.add}</ButtonLink>
  if (isEmptyShop) {
    return (
      <Page title={text.title}>
        <EmptyState title={text.emptyTitle} action={add}>
          {text.emptyText}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title={text.title} actions={add}>
      <ProductFilters state={state} text={typed} counts={counts} />
      {rows.length === 0 && <EmptyState title={text.nothingFound} />}
      <ul className="grid gap-3">
        {rows.map((product) => (
          <li key={product.id}>
            <ProductRow product={product} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={(number) => withQuery(paths.vendorProducts(), { trang_thai: state ?? undefined, q: typed, trang: String(number) })}
      />
    </Page>
  )
}

function listWanted(request: Request): { state: ProductState | null; text: string; page: number } {
  const query = new URL(request.url).searchParams
  const state = query.get('trang_thai') ?? ''
  const page = Number(query.get('trang') ?? 1)
  return {
    state: isProductState(state) ? state : null,
    text: (query.get('q') ?? '').normalize('NFC').trim().slice(0, 60),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}
