import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { claimableProducts } from '#app/domain/certification/reads/claimable-products.server.ts'
import { claimableSchemes } from '#app/domain/certification/reads/claimable-schemes.server.ts'
import { mayClaimCertificate } from '#app/domain/certification/rules/who-may-claim.ts'
import { submitCertificates } from '#app/domain/certification/use-cases/submit-certificate.server.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { certificatesText } from '#app/i18n/vendor/certificates.ts'
import { paths } from '#app/paths.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { CertificateForm } from '#app/ui/vendor/certificate-form.tsx'
import { claimOf, claimReply, parseClaim } from '#app/web/certificate-form.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { limitTries, requireVendor } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireVendor(args)
  if (!mayClaimCertificate(scope.role)) throw data(null, { status: 403 })
  const { services } = args.context
  const [products, schemes] = [await claimableProducts(services, scope), await claimableSchemes(services, scope)]
  return { title: certificatesText[await localeOf(args.request)].newTitle, products, schemes, formKey: newId() }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireVendor(args)
  await limitTries(args, 'upload', scope.vendorId)
  const { services } = args.context
  const locale = await localeOf(args.request)
  const form = await parseClaim(args.request, services, scope, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: form.status })
  const { key = '', productIds = [] } = form.value
  const result = await submitCertificates(services, scope, { ...claimOf(form.value), key, productIds })
  if (result.ok) {
    return redirect(paths.vendorCertificates(), { headers: { 'Set-Cookie': await withNotice('success', certificatesText[locale].sent) } })
  }
  if (result.problem.kind === 'notAllowed') throw data(null, { status: 403 })
  const reply =
    result.problem.kind === 'invalid'
      ? claimReply(form.formData, result.problem.fields, locale)
      : formReply(form.formData, { formErrors: [certificatesText[locale].gone] })
  return data({ reply }, { status: 422 })
}

export default function NewCertificate() {
  const { products, schemes, formKey } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(certificatesText)
  return (
    <Page title={text.newTitle} lead={text.lead}>
      <Card className="max-w-2xl">
        <FormSummary reply={reply} labels={{ ...text, number: text.numberField, productIds: text.products }} />
        <CertificateForm formKey={reply?.values.key ?? formKey} products={products} schemes={schemes} reply={reply} />
      </Card>
    </Page>
  )
}
