import type { MetaDescriptor } from '@remix-run/node'
import { pageHref } from '#app/ui/commerce/product-listing.tsx'
import type { ListingView } from '#app/ui/commerce/listing-view.ts'

type Listed = { title: string; description: string; view: ListingView }

/** Title, description and the neighbours of a page of a list. */
export function listingMeta(page: Listed | undefined): MetaDescriptor[] {
  if (!page) return []
  const { title, description, view } = page
  return [
    { title: `${title} · Chợ Ba Tỉnh` },
    { name: 'description', content: description },
    ...(view.page > 1 ? [{ tagName: 'link', rel: 'prev', href: pageHref(view.hrefWithoutPage, view.page - 1) }] : []),
    ...(view.page < view.pageCount ? [{ tagName: 'link', rel: 'next', href: pageHref(view.hrefWithoutPage, view.page + 1) }] : []),
    // What nobody should come to from a search engine: empty lists and endless combinations of filters.
    ...(view.total === 0 || view.chips.length > 1 ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}
