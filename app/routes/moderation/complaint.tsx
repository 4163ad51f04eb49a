import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { complaintFile, type ComplaintFile } from '#app/domain/supervision/reads/complaints.server.ts'
import { complaintCode } from '#app/domain/supervision/rules/complaint.ts'
import { answerComplaint } from '#app/domain/supervision/use-cases/answer-complaint.server.ts'
import { formatMoment } from '#app/i18n/format.ts'
import { pick } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { answerProblems, complaintsText } from '#app/i18n/moderation/complaints.ts'
import { nameOf } from '#app/i18n/moderation/words.ts'
import { topicNames } from '#app/i18n/shop/contact.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextArea } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { DefinitionList } from '#app/ui/layouts/definition-list.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { formReply } from '#app/web/form-reply.ts'
import { requireOfficer } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const file = await complaintFile(args.context.services, scope, args.params.id ?? '')
  if (!file) throw data(null, { status: 404 })
  return { title: complaintsText[await localeOf(args.request)].oneTitle(complaintCode(file.id)), file }
}

export async function action(args: ActionFunctionArgs) {
  const { scope } = await requireOfficer(args)
  const { services } = args.context
  const complaintId = args.params.id ?? ''
  if (!(await complaintFile(services, scope, complaintId))) throw data(null, { status: 404 })
  const locale = await localeOf(args.request)
  const form = await parseForm(args.request, z.object({ answer: z.string().min(3).max(4000) }), locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const result = await answerComplaint(services, scope, { complaintId, answer: form.value.answer })
  if (result.ok) {
    return redirect(paths.moderationComplaint(complaintId), { headers: { 'Set-Cookie': await withNotice('success', complaintsText[locale].sent) } })
  }
  const said = explain(answerProblems, locale, result.problem)
  return data({ reply: formReply(form.formData, { formErrors: [said] }) }, { status: 422 })
}

export default function Complaint() {
  const { title, file } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const locale = useLocale()
  const text = useText(complaintsText)
  return (
    <Page title={title} lead={nameOf(topicNames, locale, file.topic)}>
      <Facts file={file} />
      <Section title={text.message}>
        <Card>
          <p className="break-words whitespace-pre-line">{file.message}</p>
        </Card>
      </Section>
      <Section title={text.answerTitle}>
        <Card className="max-w-3xl">
          {file.answer === null ? (
            <Form method="post">
              <FormSummary reply={reply} labels={{ answer: text.answerLabel }} />
              <TextArea label={text.answerLabel} name="answer" hint={text.answerHint} rows={6} maxLength={4000} required reply={reply} />
              <Button>{text.send}</Button>
            </Form>
          ) : (
            <>
              <p className="break-words whitespace-pre-line">{file.answer}</p>
              <p className="mt-3 text-ink-soft">
                {text.answeredBy(file.answeredByName ?? '', file.answeredAt ? formatMoment(file.answeredAt, locale) : '')}
              </p>
            </>
          )}
        </Card>
      </Section>
    </Page>
  )
}

function Facts({ file }: { file: ComplaintFile }) {
  const locale = useLocale()
  const text = useText(complaintsText)
  const vendor = file.vendorId ? (
    <Link to={paths.moderationVendor(file.vendorId)} className="link">
      {pick(locale, file.vendorNameVi ?? '', file.vendorNameEn ?? '')}
    </Link>
  ) : (
    text.noVendor
  )
  return (
    <Card>
      <DefinitionList
        items={[
          { term: text.from, description: file.name },
          { term: text.email, description: <span className="break-all">{file.email}</span> },
          { term: text.phone, description: file.phone ?? '–' },
          { term: text.orderCode, description: file.orderCode ?? '–' },
          { term: text.about, description: vendor },
          { term: text.at, description: formatMoment(file.createdAt, locale) },
        ]}
      />
    </Card>
  )
}
