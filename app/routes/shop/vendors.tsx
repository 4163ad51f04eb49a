import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isOriginRegion } from '#app/domain/places/rules/place.ts'
import { parseProductChoice } from '#app/domain/search/rules/product-query.ts'
import { vendorsOnFloor } from '#app/domain/vendors/reads/vendors-on-floor.server.ts'
import { vendorText } from '#app/i18n/shop/vendor.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { VendorTile } from '#app/ui/commerce/vendor-tile.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { Pagination } from '#app/ui/layouts/pagination.tsx'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? ''} · Chợ Ba Tỉnh` },
  { name: 'description', content: data?.description },
]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const parameters = new URL(request.url).searchParams
  const wanted = parameters.get('vung')
  const region = isOriginRegion(wanted) ? wanted : null
  const found = await vendorsOnFloor(context.services, { region, page: parseProductChoice(parameters).page })
  const { listTitle: title, listDescription: description } = vendorText[await localeOf(request)]
  const vendors = found.vendors.map(({ slug, nameVi, nameEn, originRegion, wardName, productCount, pictureId }) => ({
    slug, nameVi, nameEn, originRegion, wardName, productCount, pictureId,
  }))
  return { vendors, region, page: found.page, pageCount: found.pageCount, title, description }
}

export default function VendorsPage() {
  const { vendors, region, page, pageCount, title, description } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(vendorText)
  const href = (vung: string | null, trang = 1) => withQuery(paths.vendors(), { vung: vung ?? undefined, trang: trang > 1 ? String(trang) : undefined })
  const regions: [string | null, string][] = [[null, text.all], ...Object.entries(regionNames).map(([slug, name]): [string, string] => [slug, name?.[locale] ?? slug])]
  return (
    <Page title={title} lead={description}>
      <nav className="sort-links mb-4">
        {regions.map(([slug, name]) => (
          <Link key={name} to={href(slug)} aria-current={slug === region ? 'true' : undefined} className="sort-link">
            {name}
          </Link>
        ))}
      </nav>
      {vendors.length === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <ul className="product-grid">
          {vendors.map((vendor) => (
            <li key={vendor.slug}>
              <VendorTile vendor={vendor} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(other) => href(region, other)} />
    </Page>
  )
}
