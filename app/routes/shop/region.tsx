import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isOriginRegion } from '#app/domain/places/rules/place.ts'
import { searchText } from '#app/i18n/shop/search.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { ProductListing } from '#app/ui/commerce/product-listing.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { listingMeta } from '#app/web/listing-meta.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { productListing } from '#app/web/product-listing.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => listingMeta(page as Parameters<typeof listingMeta>[0])

export async function loader(args: LoaderFunctionArgs) {
  const region = args.params.slug
  if (!isOriginRegion(region)) throw data(null, { status: 404 })
  const locale = await localeOf(args.request)
  const text = searchText[locale]
  const { view, mayShowAlcohol } = await productListing(args, { region })
  const title = text.regionTitle(regionNames[region]?.[locale] ?? region)
  return { region, view, mayShowAlcohol, title, description: text.regionLeads(region) }
}

export default function RegionPage() {
  const { region, view, mayShowAlcohol, title, description } = useLoaderData<typeof loader>()
  return (
    <Page title={title} lead={description}>
      <img src={`/regions/${region}.svg`} alt="" width={1200} height={400} className="mb-6 h-32 w-full rounded-card object-cover sm:h-48" />
      <ProductListing view={view} mayShowAlcohol={mayShowAlcohol} />
    </Page>
  )
}
