import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invoiceOrder } from '#app/domain/settlement/reads/invoice-orders.server.ts'
import { recordInvoice } from '#app/domain/settlement/use-cases/record-invoice.server.ts'
import { vietnamDay } from '#app/domain/shared/time.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { invoiceText, issuedFaultTexts, recordInvoiceProblems } from '#app/i18n/vendor/invoices.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { InvoiceFacts, InvoiceLines } from '#app/ui/money/invoice-facts.tsx'
import { InvoiceForm } from '#app/ui/money/invoice-form.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { limitTries } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { requireBookkeeper } from '#app/web/money-guards.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const scope = await requireBookkeeper(args)
  const { services } = args.context
  const order = await invoiceOrder(services, scope, args.params.id ?? '')
  if (!order) throw data(null, { status: 404 })
  const issuedOn = vietnamDay(order.issued?.issuedOn ?? services.clock.now())
  return { title: invoiceText[await localeOf(args.request)].orderTitle(order.code), order, issuedOn }
}

const schema = z.object({ number: z.string(), issuedOn: z.string(), lookupCode: z.string().max(100).optional(), link: z.string().max(500).optional() })

export async function action(args: ActionFunctionArgs) {
  const scope = await requireBookkeeper(args)
  await limitTries(args, 'form')
  const locale = await localeOf(args.request)
  const form = await parseForm(await sentForm(args.request), schema, locale)
  const orderId = args.params.id ?? ''
  if (!form.ok) {
    if (!(await invoiceOrder(args.context.services, scope, orderId))) throw data(null, { status: 404 })
    return data({ reply: form.reply }, { status: 422 })
  }
  const { lookupCode = null, link = null, ...rest } = form.value
  const result = await recordInvoice(args.context.services, scope, { orderId, invoice: { ...rest, lookupCode, link } })
  if (result.ok) throw redirect(paths.vendorInvoice(orderId), { headers: { 'Set-Cookie': await withNotice('success', invoiceText[locale].saved) } })
  const { problem } = result
  if (problem.kind === 'not-found') throw data(null, { status: 404 })
  if (problem.kind !== 'faulty') return data({ reply: formReply(form.formData, { formErrors: [explain(recordInvoiceProblems, locale, problem)] }) }, { status: 403 })
  const errors = Object.fromEntries(problem.faults.map((fault) => [fault === 'nothingToLookUp' ? 'lookupCode' : fault, [issuedFaultTexts[locale][fault]]]))
  return data({ reply: formReply(form.formData, { errors }) }, { status: 422 })
}

export default function VendorInvoice() {
  const { title, order, issuedOn } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(invoiceText)
  const files = (
    <>
      <ButtonLink to={paths.vendorInvoiceCsv(order.id)} reloadDocument variant="secondary" size="small">
        {text.csv}
      </ButtonLink>
      <ButtonLink to={paths.vendorInvoiceJson(order.id)} reloadDocument variant="secondary" size="small">
        {text.json}
      </ButtonLink>
    </>
  )
  return (
    <Page title={title} actions={files}>
      <InvoiceFacts order={order} />
      <Section title={text.lines}>
        <InvoiceLines order={order} />
      </Section>
      <Section title={text.record}>
        <Card>
          <p className="mb-4 text-ink-soft">{text.recordLead}</p>
          <InvoiceForm order={order} issuedOn={issuedOn} reply={reply} />
        </Card>
      </Section>
      <p className="mt-6">
        <Link to={paths.vendorInvoices()} className="link inline-flex min-h-11 items-center">
          {text.back}
        </Link>
      </p>
    </Page>
  )
}
