import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { profile } from '#app/domain/accounts/reads/profile.server.ts'
import { readPhone } from '#app/domain/accounts/rules/phone.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { complaintCode, complaintTopics, LEAST_MESSAGE, MOST_MESSAGE } from '#app/domain/supervision/rules/complaint.ts'
import { fileComplaint } from '#app/domain/supervision/use-cases/file-complaint.server.ts'
import { contactText, topicNames } from '#app/i18n/shop/contact.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField, TextArea, TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { filledForm, formReply } from '#app/web/form-reply.ts'
import { currentUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.title ?? ''} · Chợ Ba Tỉnh` }]

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams
  const user = await currentUser(args)
  const person = user && (await profile(args.context.services, user.id))
  const orderCode = query.get('don')?.slice(0, 40) ?? ''
  return {
    title: contactText[await localeOf(args.request)].title,
    formKey: newId(),
    vendorSlug: query.get('gian-hang')?.slice(0, 100) ?? '',
    filled: filledForm({
      name: person?.name ?? '',
      email: person?.email ?? '',
      phone: person?.phone ?? '',
      orderCode,
      ...(orderCode ? { topic: 'order' } : query.has('gian-hang') ? { topic: 'vendor' } : {}),
    }),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { services, clientAddress } = args.context
  const locale = await localeOf(args.request)
  const text = contactText[locale]
  const phone = z.string().transform(readPhone).refine((read) => read !== null, text.badPhone)
  const schema = z.object({
    key: z.string(),
    topic: z.enum(complaintTopics),
    name: z.string().min(2).max(100),
    email: z.email().max(200),
    phone: phone.optional(),
    orderCode: z.string().max(40).optional(),
    vendorSlug: z.string().max(100).optional(),
    message: z.string().min(LEAST_MESSAGE).max(MOST_MESSAGE),
  })
  const form = await parseForm(args.request, schema, locale)
  if (!form.ok) return data({ reply: form.reply, sent: null }, { status: 422 })
  const waitSeconds = await services.limits.tooMany('signUp', `contact:${clientAddress}`)
  if (waitSeconds !== null) {
    const reply = formReply(form.formData, { formErrors: [text.tooMany(Math.ceil(waitSeconds / 60))] })
    return data({ reply, sent: null }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } })
  }
  const user = await currentUser(args)
  const { phone: read = null, orderCode = null, vendorSlug = null, ...written } = form.value
  const result = await fileComplaint(services, { ...written, phone: read, orderCode, vendorSlug, userId: user?.id ?? null, locale })
  if (!result.ok) throw data(null, { status: 400 })
  return data({ reply: null, sent: { code: complaintCode(result.value.complaintId), email: written.email } })
}

export default function Contact() {
  const { formKey, vendorSlug, filled } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const locale = useLocale()
  const text = useText(contactText)
  if (answer?.sent) {
    return (
      <Page title={text.sentTitle}>
        <Notice kind="success">{text.sent(answer.sent.code, answer.sent.email)}</Notice>
      </Page>
    )
  }
  const reply = answer?.reply ?? filled
  return (
    <Page title={text.title} lead={text.lead}>
      <Card className="max-w-2xl">
        <p className="mb-5">{text.orderFirst}</p>
        <FormSummary reply={answer?.reply} labels={text} />
        <Form method="post">
          <input type="hidden" name="key" value={answer?.reply?.values.key ?? formKey} />
          <input type="hidden" name="vendorSlug" value={answer?.reply?.values.vendorSlug ?? vendorSlug} />
          <SelectField label={text.topic} name="topic" required options={complaintTopics.map((value) => ({ value, label: topicNames[locale][value] }))} reply={reply} />
          <TextField label={text.orderCode} name="orderCode" hint={text.orderCodeHint} maxLength={40} reply={reply} />
          <TextArea label={text.message} name="message" hint={text.messageHint} rows={7} maxLength={MOST_MESSAGE} required reply={reply} />
          <TextField label={text.name} name="name" autoComplete="name" maxLength={100} required reply={reply} />
          <TextField label={text.email} name="email" type="email" autoComplete="email" maxLength={200} required reply={reply} />
          <TextField label={text.phone} name="phone" type="tel" autoComplete="tel" hint={text.optional} maxLength={20} reply={reply} />
          <Button>{text.send}</Button>
        </Form>
      </Card>
    </Page>
  )
}
