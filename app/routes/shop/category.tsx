import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isAlcoholCategory } from '#app/domain/catalog/rules/alcohol.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { listingText } from '#app/i18n/shop/listing.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { ProductListing } from '#app/ui/commerce/product-listing.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { hasDeclaredAge } from '#app/web/declared-age.server.ts'
import { knownCategories } from '#app/web/known-categories.server.ts'
import { listingMeta } from '#app/web/listing-meta.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { productListing } from '#app/web/product-listing.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => listingMeta(page as Parameters<typeof listingMeta>[0])

export async function loader(args: LoaderFunctionArgs) {
  const [locale, categories] = await Promise.all([localeOf(args.request), knownCategories(args.context.services)])
  const category = categories.find(({ slug }) => slug === args.params.slug)
  if (!category) throw data(null, { status: 404 })
  // Where every product is alcohol the list would only look empty.
  if (isAlcoholCategory(category.slug) && !(await hasDeclaredAge(args.context.services, args.request))) {
    throw redirect(withQuery(paths.declareAge(), { tiep: paths.category(category.slug) }))
  }
  const { view, facets } = await productListing(args, { category: category.slug })
  const counts = new Map(facets.categories.map(({ value, count }) => [value, count]))
  const named = ({ slug, nameVi, nameEn }: typeof category) => ({ slug, name: pick(locale, nameVi, nameEn) })
  const parent = categories.find(({ slug }) => slug === category.parentSlug)
  return {
    view,
    title: named(category).name,
    description: pick(locale, category.descriptionVi, category.descriptionEn),
    parent: parent ? named(parent) : null,
    children: categories
      .filter(({ parentSlug }) => parentSlug === category.slug)
      .map((child) => ({ ...named(child), count: counts.get(child.slug) ?? 0 })),
  }
}

export default function CategoryPage() {
  const { view, title, description, parent, children } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(listingText)
  return (
    <Page title={title} lead={description}>
      {(parent !== null || children.length > 0) && (
        <nav aria-label={text.subcategories} className="-mt-2 mb-5 flex flex-wrap gap-2">
          {parent && (
            <Link to={paths.category(parent.slug)} className="filter-chip">
              <span aria-hidden="true">‹</span> {parent.name}
            </Link>
          )}
          {children.map(({ slug, name, count }) => (
            <Link key={slug} to={paths.category(slug)} className="filter-chip">
              {name} <small className="text-ink-soft">{formatNumber(count, locale)}</small>
            </Link>
          ))}
        </nav>
      )}
      <ProductListing view={view} />
    </Page>
  )
}
