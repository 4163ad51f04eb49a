import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { validCertificatesOf } from '#app/domain/certification/reads/valid-certificates.server.ts'
import { vendorCard } from '#app/domain/vendors/reads/vendor-card.server.ts'
import { formatDate, formatNumber } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { vendorText } from '#app/i18n/shop/vendor.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { CertificateList } from '#app/ui/commerce/certificate-list.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { ProductListing } from '#app/ui/commerce/product-listing.tsx'
import { VendorIdentity } from '#app/ui/commerce/vendor-identity.tsx'
import { Badge } from '#app/ui/feedback/badge.tsx'
import { Page, Section } from '#app/ui/layouts/page.tsx'
import { listingMeta } from '#app/web/listing-meta.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { productListing } from '#app/web/product-listing.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => listingMeta(page as Parameters<typeof listingMeta>[0])

export async function loader(args: LoaderFunctionArgs) {
  const { services } = args.context
  const [locale, card] = await Promise.all([localeOf(args.request), vendorCard(services, args.params.slug ?? '')])
  // An id in place of the slug is no address of ours.
  if (!card || card.slug !== args.params.slug) throw data(null, { status: 404 })
  const [certificates, { view }] = await Promise.all([
    validCertificatesOf(services, { vendorId: card.id }),
    productListing(args, { vendor: card.slug }),
  ])
  const text = vendorText[locale]
  const region = card.originRegion ? regionNames[card.originRegion]?.[locale] : null
  const facts = [
    [card.wardName, region].filter(Boolean).join(', '),
    card.foundedYear && text.since(card.foundedYear),
    card.memberCount && text.members(formatNumber(card.memberCount, locale)),
  ]
  const { nameVi, legalForm, taxCode, registrationNo, registeredBy, representative, phone, email, address } = card
  return {
    view,
    slug: card.slug,
    title: pick(locale, card.nameVi, card.nameEn),
    description: pick(locale, card.storyVi, card.storyEn),
    facts: facts.filter(Boolean).join(' · '),
    isDemo: card.isDemo,
    identity: {
      nameVi, legalForm, taxCode, registrationNo, registeredBy, representative, phone, email, address,
      registeredOn: card.registeredOn ? card.registeredOn.toISOString().slice(0, 10) : null,
    },
    certificates: certificates.map(({ scheme, stars, number, issuedBy, issuedOn, expiresOn }) => ({
      scheme, stars, number, issuedBy, issuedOn: formatDate(issuedOn, locale), expiresOn: expiresOn && formatDate(expiresOn, locale),
    })),
  }
}

export default function VendorPage() {
  const { view, slug, title, description, facts, isDemo, identity, certificates } = useLoaderData<typeof loader>()
  const text = useText(vendorText)
  return (
    <Page title={title} lead={facts} actions={isDemo && <Badge tone="neutral">{text.demo}</Badge>}>
      {description && <p className="prose mb-8 whitespace-pre-line">{description}</p>}
      <Section title={text.goods}>
        <ProductListing view={view} />
      </Section>
      {certificates.length > 0 && (
        <Section title={text.certificates}>
          <CertificateList certificates={certificates} />
        </Section>
      )}
      <Section title={text.identity}>
        <VendorIdentity identity={identity} />
        <p className="mt-4">
          <Link to={paths.contact(undefined, slug)} className="link inline-flex min-h-11 items-center">
            {text.complain}
          </Link>
        </p>
      </Section>
    </Page>
  )
}
