import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ownCertificates } from '#app/domain/certification/reads/own-certificates.server.ts'
import { mayClaimCertificate } from '#app/domain/certification/rules/who-may-claim.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { certificatesText } from '#app/i18n/vendor/certificates.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { EmptyState } from '#app/ui/layouts/empty-state.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { CertificateTable } from '#app/ui/vendor/certificate-table.tsx'
import { requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const certificates = await ownCertificates(args.context.services, scope)
  return { title: certificatesText[await localeOf(args.request)].title, certificates, mayClaim: mayClaimCertificate(scope.role) }
}

export default function Certificates() {
  const { certificates, mayClaim } = useLoaderData<typeof loader>()
  const text = useText(certificatesText)
  const ending = certificates.filter((one) => one.endsSoon).length
  const add = mayClaim && <ButtonLink to={paths.vendorNewCertificate()}>{text.add}</ButtonLink>
  return (
    <Page title={text.title} lead={text.lead} actions={certificates.length > 0 && add}>
      {ending > 0 && (
        <div className="mb-5">
          <Notice kind="warning" title={text.endsSoonTitle(ending)}>
            {text.endsSoonText}
          </Notice>
        </div>
      )}
      {certificates.length === 0 ? (
        <EmptyState title={text.none} action={add}>
          {text.noneHint}
        </EmptyState>
      ) : (
        <CertificateTable rows={certificates} mayClaim={mayClaim} />
      )}
      {!mayClaim && <p className="mt-6 text-ink-soft">{text.readOnly}</p>}
    </Page>
  )
}
