import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { deleteAccount } from '#app/domain/accounts/use-cases/delete-account.server.ts'
import { deleteAccountProblems, personalDataText } from '#app/i18n/account/personal-data.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { CheckboxField, TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { sessionCookie } from '#app/web/cookies.server.ts'
import { countSignIn } from '#app/web/count-tries.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { requireUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const user = await requireUser(args)
  return { title: personalDataText[await localeOf(args.request)].title, email: user.email }
}

export async function action(args: ActionFunctionArgs) {
  const user = await requireUser(args)
  const locale = await localeOf(args.request)
  const text = personalDataText[locale]
  const schema = z.object({ password: z.string().max(1000), sure: z.literal('on', { error: text.sureNeeded }) })
  const form = await parseForm(args.request, schema, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const tries = await countSignIn(args, user.email)
  if (tries.waitSeconds !== null) {
    const reply = formReply(form.formData, { formErrors: [text.tooMany(Math.ceil(tries.waitSeconds / 60))] })
    return data({ reply }, { status: 429, headers: { 'Retry-After': String(tries.waitSeconds) } })
  }
  const result = await deleteAccount(args.context.services, { userId: user.id, password: form.value.password })
  if (!result.ok) {
    const said = [explain(deleteAccountProblems, locale, result.problem)]
    const isWrong = result.problem.kind === 'wrongPassword'
    if (!isWrong) await tries.forgive()
    return data({ reply: formReply(form.formData, isWrong ? { errors: { password: said } } : { formErrors: said }) }, { status: 422 })
  }
  const headers = new Headers()
  headers.append('Set-Cookie', await sessionCookie.serialize('', { maxAge: 0 }))
  headers.append('Set-Cookie', await withNotice('success', text.deleted))
  return redirect(paths.login(), { headers })
}

export default function PersonalData() {
  const { email } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(personalDataText)
  return (
    <Page title={text.title}>
      <Section title={text.copyTitle}>
        <p className="mb-3 max-w-2xl">{text.copy}</p>
        <ButtonLink to={paths.accountCopy()} variant="secondary" reloadDocument>
          {text.download}
        </ButtonLink>
      </Section>
      <Section title={text.deleteTitle}>
        <Card className="max-w-lg">
          <p className="mb-4">{text.deleteText}</p>
          <FormSummary reply={reply} labels={text} />
          <Form method="post" reloadDocument>
            <input type="hidden" name="email" value={email} autoComplete="username" />
            <TextField label={text.password} name="password" type="password" autoComplete="current-password" required reply={reply} />
            <CheckboxField label={text.sure} name="sure" reply={reply} />
            <Button variant="danger">{text.delete}</Button>
          </Form>
        </Card>
      </Section>
      <p>
        <Link to={paths.account()} className="link inline-flex min-h-11 items-center">
          {text.back}
        </Link>
      </p>
    </Page>
  )
}
