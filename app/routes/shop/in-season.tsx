import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vietnamMonth } from '#app/domain/shared/time.ts'
import { searchText } from '#app/i18n/shop/search.ts'
import { ProductListing } from '#app/ui/commerce/product-listing.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { listingMeta } from '#app/web/listing-meta.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { productListing } from '#app/web/product-listing.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => listingMeta(data as Parameters<typeof listingMeta>[0])

export async function loader(args: LoaderFunctionArgs) {
  const text = searchText[await localeOf(args.request)]
  const { view } = await productListing(args, { onlyInSeason: true })
  const month = vietnamMonth(args.context.services.clock.now())
  return { view, title: text.inSeasonTitle(month), description: text.inSeasonLead }
}

export default function InSeasonPage() {
  const { view, title, description } = useLoaderData<typeof loader>()
  return (
    <Page title={title} lead={description}>
      <ProductListing view={view} />
    </Page>
  )
}
