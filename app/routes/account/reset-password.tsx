import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { openReset } from '#app/domain/accounts/reads/open-reset.server.ts'
import { resetPassword } from '#app/domain/accounts/use-cases/reset-password.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { passwordText, resetPasswordProblems } from '#app/i18n/account/password.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Notice } from '#app/ui/feedback/notice.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { sessionCookie } from '#app/web/cookies.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { limitTries } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'

const schema = z.object({ password: z.string().max(1000) })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const text = passwordText[await localeOf(request)]
  const opened = await openReset(context.services, hashToken(params.token ?? ''))
  const page = { title: opened ? text.resetTitle : text.endedTitle, email: opened?.email ?? null }
  // The address holds a secret: no cache keeps it.
  return data(page, { status: opened ? 200 : 410, headers: { 'Cache-Control': 'no-store' } })
}

export async function action(args: ActionFunctionArgs) {
  await limitTries(args, 'form')
  const { request, params, context } = args
  const form = await parseForm(request, schema)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const locale = await localeOf(request)
  const result = await resetPassword(context.services, { token: params.token ?? '', password: form.value.password })
  if (!result.ok) {
    // The page is read anew after a refused form and then says itself that the link has ended.
    if (result.problem.kind === 'linkEnded') return data({ reply: null }, { status: 410 })
    const said = explain(resetPasswordProblems, locale, result.problem)
    return data({ reply: formReply(form.formData, { errors: { password: [said] } }) }, { status: 422 })
  }
  const headers = new Headers()
  headers.append('Set-Cookie', await sessionCookie.serialize('', { maxAge: 0 }))
  headers.append('Set-Cookie', await withNotice('success', passwordText[locale].changed))
  return redirect(paths.login(), { headers })
}

export default function ResetPassword() {
  const { email } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(passwordText)
  if (email === null) {
    return (
      <Page title={text.endedTitle}>
        <Notice kind="warning">{text.ended}</Notice>
        <p className="mt-4">
          <ButtonLink to={paths.forgotPassword()}>{text.again}</ButtonLink>
        </p>
      </Page>
    )
  }
  return (
    <Page title={text.resetTitle} lead={text.resetLead(email)}>
      <Card className="max-w-lg">
        <FormSummary reply={reply} labels={text} />
        <Form method="post">
          <input type="hidden" name="email" value={email} autoComplete="username" />
          <TextField label={text.password} name="password" type="password" autoComplete="new-password" hint={text.passwordHint} required reply={reply} />
          <Button className="w-full">{text.save}</Button>
        </Form>
      </Card>
    </Page>
  )
}
