import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lotOrigin, type LotOrigin } from '#app/domain/traceability/reads/lot-origin.server.ts'
import { formatDate } from '#app/i18n/format.ts'
import { pick, type Locale } from '#app/i18n/locale.ts'
import { lotText } from '#app/i18n/trace/lot.ts'
import { regionNames } from '#app/i18n/ui/region-names.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { CertificateBadge } from '#app/ui/commerce/certificate-badge.tsx'
import { ProductPicture } from '#app/ui/commerce/picture.tsx'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

/** What a person sees who scans a pack: no login, no app, first things first. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const origin = await lotOrigin(context.services, params.token ?? '')
  if (!origin) throw data(null, { status: 404 })
  const locale = await localeOf(request)
  return { origin, title: lotText[locale].title(pick(locale, origin.nameVi, origin.nameEn)) }
}

export default function Lot() {
  const { origin } = useLoaderData<typeof loader>()
  const locale = useLocale()
  const text = useText(lotText)
  return (
    <Page title={pick(locale, origin.nameVi, origin.nameEn)} lead={pick(locale, origin.packVi, origin.packEn)}>
      <Standing standing={origin.standing} />
      <div className="mt-5 grid gap-5 sm:grid-cols-[14rem_minmax(0,1fr)]">
        <div className="max-w-56">
          <ProductPicture pictureId={origin.pictureId} alt="" sizes="14rem" priority />
        </div>
        <Card>
          <DefinitionList items={factsOf(origin, text, locale)} />
          <p className="mt-3 text-ink-soft">{text.declared}</p>
          {origin.productSlug && (
            <p className="mt-4">
              <ButtonLink to={paths.product(origin.productSlug)} variant="secondary">
                {text.buy}
              </ButtonLink>
            </p>
          )}
        </Card>
      </div>
    </Page>
  )
}

function Standing({ standing }: { standing: LotOrigin['standing'] }) {
  const text = useText(lotText)
  if (standing === 'good') return <Notice kind="success" title={text.good} />
  const [title, hint] = standing === 'recalled' ? [text.recalled, text.recalledHint] : [text.expired, text.expiredHint]
  return (
    <Notice kind="error" title={title}>
      {hint}
    </Notice>
  )
}

function factsOf(origin: LotOrigin, text: (typeof lotText)[Locale], locale: Locale) {
  const day = (on: string) => formatDate(new Date(on), locale)
  const place = [origin.originPlace, regionNames[origin.originRegion]?.[locale]].filter(Boolean).join(', ')
  return [
    { term: text.lot, description: <strong>{origin.code}</strong> },
    { term: text.expiresOn, description: origin.expiresOn ? day(origin.expiresOn) : text.noExpiry },
    ...(origin.producedOn ? [{ term: text.producedOn, description: day(origin.producedOn) }] : []),
    {
      term: text.producer,
      description: (
        <Link to={paths.vendor(origin.producerSlug)} className="link">
          {pick(locale, origin.producerVi, origin.producerEn)}
        </Link>
      ),
    },
    { term: text.address, description: origin.producerAddress },
    ...(origin.producerPhone ? [{ term: text.phone, description: <a href={`tel:${origin.producerPhone}`} className="link">{origin.producerPhone}</a> }] : []),
    { term: text.origin, description: place },
    ...(origin.certificates.length > 0 ? [{ term: text.certificates, description: <Certificates origin={origin} text={text} /> }] : []),
  ]
}

function Certificates({ origin, text }: { origin: LotOrigin; text: (typeof lotText)[Locale] }) {
  return (
    <ul className="grid gap-2">
      {origin.certificates.map((one) => (
        <li key={one.scheme + one.number}>
          <CertificateBadge scheme={one.scheme} stars={one.stars} /> {text.certificate(one.number, one.issuedBy)}
        </li>
      ))}
    </ul>
  )
}
