import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { searchText } from '#app/i18n/shop/search.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { ProductListing } from '#app/ui/commerce/product-listing.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { listingMeta } from '#app/web/listing-meta.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { productListing } from '#app/web/product-listing.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => listingMeta(data as Parameters<typeof listingMeta>[0])

export async function loader(args: LoaderFunctionArgs) {
  const text = searchText[await localeOf(args.request)]
  const { view, mayShowAlcohol } = await productListing(args, {})
  return { view, mayShowAlcohol, title: text.title(view.text), description: text.description }
}

export default function SearchPage() {
  const { view, mayShowAlcohol } = useLoaderData<typeof loader>()
  const text = useText(searchText)
  return (
    <Page title={text.title(view.text)}>
      <ProductListing view={view} mayShowAlcohol={mayShowAlcohol} />
    </Page>
  )
}
