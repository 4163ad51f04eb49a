import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { purchasePage } from '#app/domain/orders/reads/purchase-page.server.ts'
import { secretHashOf } from '#app/domain/orders/use-cases/purchase-link.server.ts'
import { purchaseInvoices } from '#app/domain/settlement/reads/purchase-invoices.server.ts'
import { readBuyerTaxCode } from '#app/domain/settlement/rules/invoice-request.ts'
import { askForInvoice } from '#app/domain/settlement/use-cases/ask-for-invoice.server.ts'
import { buyerInvoiceText, invoiceFaultTexts } from '#app/i18n/shop/invoice.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { filledForm, formReply } from '#app/web/form-reply.ts'
import { limitTries } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context: { services } }: LoaderFunctionArgs) {
  const token = params.token ?? ''
  const purchase = await purchasePage(services, { secretHash: secretHashOf(token) })
  if (!purchase) throw data(null, { status: 404 })
  const { asked } = await purchaseInvoices(services, purchase)
  const filled = asked && filledForm({ ...asked, taxCode: asked.taxCode ?? '' })
  return { title: buyerInvoiceText[await localeOf(request)].title(purchase.code), token, filled, email: purchase.contact.email }
}

const schema = z.object({
  name: z.string().default(''),
  taxCode: z.string().max(40).default(''),
  address: z.string().default(''),
  email: z.string().default(''),
})

export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args
  await limitTries(args, 'form')
  const { services } = context
  const token = params.token ?? ''
  const secretHash = secretHashOf(token)
  const purchase = await purchasePage(services, { secretHash })
  if (!purchase) throw data(null, { status: 404 })
  const locale = await localeOf(request)
  const form = await parseForm(await sentForm(request), schema, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const buyer = { ...form.value, taxCode: readBuyerTaxCode(form.value.taxCode) }
  const result = await askForInvoice(services, { purchaseId: purchase.id, claim: { secretHash }, buyer })
  if (result.ok) throw redirect(paths.purchase(token), { headers: { 'Set-Cookie': await withNotice('success', buyerInvoiceText[locale].saved) } })
  const { problem } = result
  if (problem.kind === 'not-found') throw data(null, { status: 404 })
  if (problem.kind === 'issued') return data({ reply: formReply(form.formData, { formErrors: [buyerInvoiceText[locale].issued] }) }, { status: 422 })
  const errors = Object.fromEntries(problem.faults.map((fault) => [fault, [invoiceFaultTexts[locale][fault]]]))
  return data({ reply: formReply(form.formData, { errors }) }, { status: 422 })
}

export default function InvoiceRequest() {
  const { title, token, filled, email } = useLoaderData<typeof loader>()
  const wrong = useActionData<typeof action>()?.reply
  const reply = wrong ?? filled
  const text = useText(buyerInvoiceText)
  return (
    <Page title={title} lead={text.lead}>
      <Card className="max-w-2xl">
        <FormSummary reply={wrong} labels={text} />
        <Form method="post" noValidate className="grid gap-4">
          <TextField label={text.name} name="name" autoComplete="organization" required maxLength={300} reply={reply} />
          <TextField label={text.taxCode} name="taxCode" hint={text.taxCodeHint} inputMode="numeric" maxLength={40} reply={reply} />
          <TextField label={text.address} name="address" autoComplete="street-address" required maxLength={400} reply={reply} />
          <TextField label={text.email} name="email" type="email" autoComplete="email" required maxLength={200} defaultValue={email ?? undefined} reply={reply} />
          <div>
            <Button>{text.save}</Button>
          </div>
        </Form>
      </Card>
      <p className="mt-6">
        <Link to={paths.purchase(token)} className="link inline-flex min-h-11 items-center">
          {text.back}
        </Link>
      </p>
    </Page>
  )
}
