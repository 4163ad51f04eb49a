import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { originRegions } from '#app/domain/places/rules/place.ts'
import { pick } from '#app/i18n/locale.ts'
import { homeText } from '#app/i18n/shop/home.ts'
import { searchText } from '#app/i18n/shop/search.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { cardView } from '#app/ui/commerce/card-view.ts'
import { ProductGrid } from '#app/ui/commerce/product-card.tsx'
import { VendorTile } from '#app/ui/commerce/vendor-tile.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Section } from '#app/ui/layouts/page.tsx'
import { homeShelves } from '#app/web/home-shelves.server.ts'
import { knownCategories } from '#app/web/known-categories.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

const certifiedSearch = `${paths.search()}?sao=4`

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }, { name: 'description', content: data?.description }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { services } = context
  const [locale, categories, shelves] = await Promise.all([localeOf(request), knownCategories(services), homeShelves(services)])
  const tops = categories.filter(({ parentSlug }) => parentSlug === null)
  return {
    month: shelves.month,
    title: homeText[locale].title,
    description: homeText[locale].description,
    categories: tops.map(({ slug, nameVi, nameEn }) => ({
      slug,
      name: pick(locale, nameVi, nameEn),
      // The pictures are drawn for the groups below; the first stands for the whole.
      picture: categories.find(({ parentSlug }) => parentSlug === slug)?.slug ?? slug,
    })),
    inSeason: shelves.inSeason.map((card) => cardView(card, locale)),
    certified: shelves.certified.map((card) => cardView(card, locale)),
    vendors: shelves.vendors.map(({ slug, nameVi, nameEn, originRegion, wardName, productCount, pictureId }) => ({
      slug, nameVi, nameEn, originRegion, wardName, productCount, pictureId,
    })),
  }
}

export default function HomePage() {
  const { month, categories, inSeason, certified, vendors } = useLoaderData<typeof loader>()
  const text = useText(homeText)
  return (
    <div className="page">
      <section className="hero">
        <h1>{text.heading}</h1>
        <p className="max-w-xl text-lg text-pretty text-ink-soft">{text.lead}</p>
        <p className="hero-ways">
          <ButtonLink to={paths.inSeason()}>{text.buyInSeason}</ButtonLink>
          <ButtonLink to={certifiedSearch} variant="secondary">
            {text.buyCertified}
          </ButtonLink>
        </p>
      </section>
      {inSeason.length > 0 && (
        <Section title={text.inSeason(month)} actions={<More to={paths.inSeason()} />}>
          <ProductGrid cards={inSeason} firstRow={2} />
        </Section>
      )}
      <Section title={text.regions}>
        <Regions />
      </Section>
      <Section title={text.categories}>
        <ul className="tile-grid">
          {categories.map(({ slug, name, picture }) => (
            <li key={slug}>
              <Link to={paths.category(slug)} className="card tile">
                <img src={`/categories/${picture}.svg`} alt="" width={64} height={64} loading="lazy" />
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      {certified.length > 0 && (
        <Section title={text.certified} actions={<More to={certifiedSearch} />}>
          <ProductGrid cards={certified} />
        </Section>
      )}
      <Section title={text.newest} actions={<More to={paths.vendors()} />}>
        <ul className="product-grid">
          {vendors.map((vendor) => (
            <li key={vendor.slug}>
              <VendorTile vendor={vendor} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}

function More({ to }: { to: string }) {
  const text = useText(homeText)
  return (
    <Link to={to} className="link py-2">
      {text.seeAll}
    </Link>
  )
}

function Regions() {
  const locale = useLocale()
  const words = useText(searchText)
  return (
    <ul className="grid gap-4 sm:grid-cols-3">
      {originRegions.map((slug) => (
        <li key={slug}>
          <Link to={paths.region(slug)} className="card region-tile">
            <img src={`/regions/${slug}.svg`} alt="" width={640} height={360} loading="lazy" />
            <div>
              <h3>{regionNames[slug]?.[locale]}</h3>
              <p className="text-ink-soft">{words.regionLeads(slug)}</p>
            </div>
          </Link>
        </li>
      ))}
    </ul>
  )
}
