import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { productPage } from '#app/domain/catalog/reads/product-page.server.ts'
import { ward } from '#app/domain/places/reads/ward.server.ts'
import { addressOf } from '#app/domain/places/rules/place.ts'
import { newKey } from '#app/domain/shared/ids.ts'
import { vietnamMonth } from '#app/domain/shared/time.ts'
import { productText } from '#app/i18n/shop/product.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths, withQuery } from '#app/paths.ts'
import { BuyBox } from '#app/ui/commerce/buy-box.tsx'
import { CertificateBadge } from '#app/ui/commerce/certificate-badge.tsx'
import { CertificateList } from '#app/ui/commerce/certificate-list.tsx'
import { Gallery } from '#app/ui/commerce/gallery.tsx'
import { RelatedProducts } from '#app/ui/commerce/related-products.tsx'
import { SeasonStrip } from '#app/ui/commerce/season-strip.tsx'
import { VendorIdentity } from '#app/ui/commerce/vendor-identity.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Section } from '#app/ui/layouts/page.tsx'
import { hasDeclaredAge } from '#app/web/declared-age.server.ts'
import { heardSearches } from '#app/web/heard-searches.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { productJsonLd } from '#app/web/product-json-ld.ts'
import { productView } from '#app/web/product-view.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? [
        { title: `${page.product.name} · ${page.product.vendor.name} · Chợ Ba Tỉnh` },
        { name: 'description', content: page.product.description.slice(0, 160) },
        ...(page.product.isOnSale ? [] : [{ name: 'robots', content: 'noindex' }]),
      ]
    : []

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { services } = context
  const [locale, page] = await Promise.all([localeOf(request), productPage(services, params.slug ?? '')])
  if (!page) throw data(null, { status: 404 })
  if (page.ageRestricted && !(await hasDeclaredAge(services, request))) {
    throw redirect(withQuery(paths.declareAge(), { tiep: paths.product(page.slug) }))
  }
  const foundBy = new URL(request.url).searchParams.get('tu')
  if (foundBy) heardSearches(services).click(foundBy, page.slug)
  const place = page.vendor.wardCode ? await ward(services, page.vendor.wardCode) : null
  const line = page.vendor.addressLine ?? ''
  context.structuredData = productJsonLd(page, services.publicUrl)
  return {
    product: productView(page, { locale, month: vietnamMonth(services.clock.now()), address: place ? addressOf(line, place) : line }),
    formKey: newKey(),
  }
}

export default function ProductPage() {
  const { product, formKey } = useLoaderData<typeof loader>()
  const text = useText(productText)
  const { vendor } = product
  return (
    <article className="page">
      <nav aria-label={text.path} className="mb-3">
        <Link to={paths.category(product.category.slug)} className="link inline-block py-2">
          {product.category.name}
        </Link>
      </nav>
      <div className="product-frame">
        <Gallery pictures={product.pictures} name={product.name} />
        <div className="grid gap-4">
          <div>
            <h1>{product.name}</h1>
            <p className="mt-2 flex flex-wrap items-center gap-2">
              <Link to={paths.vendor(vendor.slug)} className="link py-2">
                {vendor.name}
              </Link>
              {product.certificates.map(({ scheme, stars, number }) => (
                <CertificateBadge key={scheme + number} scheme={scheme} stars={stars} />
              ))}
            </p>
          </div>
          {product.ageRestricted && <Notice kind="info">{text.alcohol}</Notice>}
          <BuyBox key={formKey} product={product} formKey={formKey} />
          {product.seasonMonths.length < 12 && (
            <div>
              <h2 className="mb-2 text-base">{text.season}</h2>
              <SeasonStrip seasonMonths={product.seasonMonths} month={product.month} />
            </div>
          )}
        </div>
      </div>
      <Section title={text.about}>
        <div className="prose whitespace-pre-line">{product.description}</div>
        {product.warnings && (
          <div className="mt-4">
            <Notice kind="warning" title={text.warnings}>
              {product.warnings}
            </Notice>
          </div>
        )}
      </Section>
      <Section title={text.facts}>
        <DefinitionList items={product.facts} />
      </Section>
      {product.certificates.length > 0 && (
        <Section title={text.certificates}>
          <CertificateList certificates={product.certificates} />
        </Section>
      )}
      <Section
        title={text.seller}
        actions={
          <Link to={paths.vendor(vendor.slug)} className="link py-2">
            {text.sellerMore}
          </Link>
        }
      >
        <p className="text-lg font-semibold">
          {vendor.name} {vendor.isDemo && <Badge tone="neutral">{text.demo}</Badge>}
        </p>
        <VendorIdentity identity={vendor.identity} />
      </Section>
      {product.related.length > 0 && (
        <Section title={text.related}>
          <RelatedProducts related={product.related} />
        </Section>
      )}
    </article>
  )
}
