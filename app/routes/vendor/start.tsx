import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { legalForms } from '#app/domain/vendors/rules/legal-forms.ts'
import { startApplication } from '#app/domain/vendors/use-cases/start-application.server.ts'
import { legalFormNames } from '#app/i18n/ui/legal-form-names.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { startText } from '#app/i18n/vendor/start.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { SelectField, TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Card, Columns, Page } from '#app/ui/layouts/page.tsx'
import { limitTries, requireUser } from '#app/web/guards.server.ts'
import { forgetKeptForm, formBeforeLogin } from '#app/web/kept-form.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'

const schema = z.object({ nameVi: z.string().min(3).max(150), legalForm: z.enum(legalForms) })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const user = await requireUser(args)
  if (user.vendors.length > 0) throw redirect(paths.vendorHome())
  const kept = await formBeforeLogin(args.request)
  const page = { title: startText[await localeOf(args.request)].title, kept }
  return data(page, { headers: kept ? { 'Set-Cookie': await forgetKeptForm() } : {} })
}

/** Somebody who already works for a vendor, or pressed twice, comes to the application there is. */
export async function action(args: ActionFunctionArgs) {
  const user = await requireUser(args)
  await limitTries(args, 'form')
  const form = await parseForm(args.request, schema)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  await startApplication(args.context.services, { userId: user.id, email: user.email, ...form.value })
  const started = startText[await localeOf(args.request)].started
  return redirect(paths.vendorApplication(), { headers: { 'Set-Cookie': await withNotice('success', started) } })
}

export default function Start() {
  const { kept } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply ?? kept
  const text = useText(startText)
  const names = useText(legalFormNames)
  return (
    <Page title={text.title} lead={text.lead}>
      <Columns
        side={
          <Card>
            <h2 className="mb-2">{text.steps}</h2>
            <ol className="list-decimal pl-5">
              <li>{text.step1}</li>
              <li>{text.step2}</li>
              <li>{text.step3}</li>
            </ol>
            <p className="mt-3 text-ink-soft">{text.papers}</p>
          </Card>
        }
      >
        <Card>
          <FormSummary reply={reply} labels={{ nameVi: text.name, legalForm: text.form }} />
          <Form method="post">
            <TextField label={text.name} name="nameVi" hint={text.nameHint} required maxLength={150} reply={reply} />
            <SelectField
              label={text.form}
              name="legalForm"
              required
              reply={reply}
              defaultValue="cooperative"
              options={legalForms.map((value) => ({ value, label: names[value] }))}
            />
            <Button>{text.submit}</Button>
          </Form>
        </Card>
      </Columns>
    </Page>
  )
}
