import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { claimableProducts } from '#app/domain/certification/reads/claimable-products.server.ts'
import { ownCertificate } from '#app/domain/certification/reads/own-certificates.server.ts'
import { claimableSchemes } from '#app/domain/certification/reads/claimable-schemes.server.ts'
import { mayClaimCertificate } from '#app/domain/certification/rules/who-may-claim.ts'
import { resubmitCertificate } from '#app/domain/certification/use-cases/resubmit-certificate.server.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { certificatesText } from '#app/i18n/vendor/certificates.ts'
import { paths } from '#app/paths.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { CertificateForm } from '#app/ui/vendor/certificate-form.tsx'
import { CertificateTable } from '#app/ui/vendor/certificate-table.tsx'
import { claimOf, claimReply, filledClaim, parseClaim } from '#app/web/certificate-form.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { limitTries, requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  const { services } = args.context
  const certificate = await ownCertificate(services, scope, args.params.id ?? '')
  if (!certificate) throw data(null, { status: 404 })
  const isToMend = certificate.state === 'rejected' && mayClaimCertificate(scope.role)
  return {
    title: certificatesText[await localeOf(args.request)].oneTitle(certificate.number),
    certificate,
    products: isToMend ? await claimableProducts(services, scope) : [],
    schemes: isToMend ? await claimableSchemes(services, scope) : [],
    filled: isToMend ? filledClaim(certificate) : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  await limitTries(args, 'upload', scope.vendorId)
  const { services } = args.context
  const certificateId = args.params.id ?? ''
  // Before the upload is read: a stranger's address takes nothing.
  if (!(await ownCertificate(services, scope, certificateId))) throw data(null, { status: 404 })
  const locale = await localeOf(args.request)
  const form = await parseClaim(args.request, services, scope, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: form.status })
  const claim = { ...claimOf(form.value), productId: form.value.productIds?.[0] ?? null, certificateId }
  const result = await resubmitCertificate(services, scope, claim)
  if (result.ok) {
    return redirect(paths.vendorCertificates(), { headers: { 'Set-Cookie': await withNotice('success', certificatesText[locale].sent) } })
  }
  if (result.problem.kind === 'notAllowed') throw data(null, { status: 403 })
  const { gone, notOpen } = certificatesText[locale]
  const reply =
    result.problem.kind === 'invalid'
      ? claimReply(form.formData, result.problem.fields, locale)
      : formReply(form.formData, { formErrors: [result.problem.kind === 'notOpen' ? notOpen : gone] })
  return data({ reply }, { status: 422 })
}

export default function Certificate() {
  const { title, certificate, products, schemes, filled } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(certificatesText)
  return (
    <Page title={title}>
      {certificate.note && (
        <div className="mb-5">
          <Notice kind="warning">
            <p className="whitespace-pre-line break-words">{text.officerSays(certificate.note)}</p>
          </Notice>
        </div>
      )}
      <CertificateTable rows={[{ ...certificate, note: null }]} mayClaim={false} isAlone />
      <p className="mt-4">
        {certificate.scanId ? (
          <a href={paths.vendorCertificateScan(certificate.id)} className="link inline-flex min-h-11 items-center" target="_blank" rel="noopener">
            {text.seeScan}
          </a>
        ) : (
          text.noScan
        )}
      </p>
      {filled && (
        <Section title={text.mend}>
          <Card className="max-w-2xl">
            <FormSummary reply={reply} labels={{ ...text, number: text.numberField, productIds: text.products }} />
            <CertificateForm formKey={null} products={products} schemes={schemes} reply={reply ?? filled} />
          </Card>
        </Section>
      )}
    </Page>
  )
}
