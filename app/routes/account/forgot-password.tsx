import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { askPasswordReset } from '#app/domain/accounts/use-cases/ask-password-reset.server.ts'
import { passwordText } from '#app/i18n/account/password.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { countPasswordReset } from '#app/web/count-tries.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'

const schema = z.object({ email: z.email().max(200) })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, context }: LoaderFunctionArgs) {
  return { title: passwordText[await localeOf(request)].forgotTitle, demo: context.services.config.DEMO }
}

/** The same answer whether the address has an account or not. */
export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, schema)
  if (!form.ok) return data({ reply: form.reply, sentTo: null }, { status: 422 })
  const locale = await localeOf(args.request)
  const waitSeconds = await countPasswordReset(args, form.value.email)
  if (waitSeconds !== null) {
    const reply = formReply(form.formData, { formErrors: [passwordText[locale].tooMany(Math.ceil(waitSeconds / 60))] })
    return data({ reply, sentTo: null }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } })
  }
  await askPasswordReset(args.context.services, { email: form.value.email, locale })
  return data({ reply: null, sentTo: form.value.email })
}

export default function ForgotPassword() {
  const { demo } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const text = useText(passwordText)
  return (
    <Page title={text.forgotTitle} lead={text.forgotLead}>
      <Card className="max-w-lg">
        {answer?.sentTo && (
          <div className="mb-5">
            <Notice kind="success" title={text.sentTitle}>
              <p className="break-words">{text.sent(answer.sentTo)}</p>
              <p className="mt-2">{text.notArrived}</p>
              {demo && (
                <p className="mt-2">
                  <Link to={paths.mailbox()} className="link inline-flex min-h-11 items-center">
                    {text.mailbox}
                  </Link>
                </p>
              )}
            </Notice>
          </div>
        )}
        <FormSummary reply={answer?.reply} labels={text} />
        <Form method="post">
          <TextField label={text.email} name="email" type="email" autoComplete="username" required reply={answer?.reply} defaultValue={answer?.sentTo ?? undefined} />
          <Button className="w-full">{text.send}</Button>
        </Form>
        <p className="mt-4">
          <Link to={paths.login()} className="link inline-flex min-h-11 items-center">
            {text.toLogin}
          </Link>
        </p>
      </Card>
    </Page>
  )
}
