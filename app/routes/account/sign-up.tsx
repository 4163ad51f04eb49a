import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { signUp } from '#app/domain/accounts/use-cases/sign-up.server.ts'
import { signUpProblems, signUpText } from '#app/i18n/account/sign-up.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { enter, firstPageOf } from '#app/web/enter.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { currentUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { safeRedirectTarget } from '#app/web/safe-redirect.ts'

const schema = z.object({
  name: z.string().min(2).max(100),
  email: z.email().max(200),
  password: z.string().max(1000),
  next: z.string().optional(),
})

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const next = new URL(args.request.url).searchParams.get('tiep') ?? ''
  const user = await currentUser(args)
  if (user) throw redirect(safeRedirectTarget(next, firstPageOf(user)))
  return { title: signUpText[await localeOf(args.request)].title, next }
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, schema)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const locale = await localeOf(args.request)
  const { services, clientAddress } = args.context
  const waitSeconds = await services.limits.tooMany('signUp', clientAddress)
  if (waitSeconds !== null) {
    const text = signUpText[locale].tooMany(Math.ceil(waitSeconds / 60))
    const reply = formReply(form.formData, { formErrors: [text] })
    return data({ reply }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } })
  }
  const result = await signUp(services, { ...form.value, locale })
  if (!result.ok) {
    const field = result.problem.kind === 'emailTaken' ? 'email' : 'password'
    const reply = formReply(form.formData, { errors: { [field]: [explain(signUpProblems, locale, result.problem)] } })
    return data({ reply }, { status: 422 })
  }
  return enter(args, result.value, form.value.next)
}

export default function SignUp() {
  const { next } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(signUpText)
  return (
    <Page title={text.title}>
      <Card className="max-w-lg">
        <FormSummary reply={reply} labels={text} />
        <Form method="post">
          <input type="hidden" name="next" value={next} />
          <TextField label={text.name} name="name" autoComplete="name" required reply={reply} />
          <TextField label={text.email} name="email" type="email" autoComplete="email" required reply={reply} />
          <TextField
            label={text.password}
            name="password"
            type="password"
            autoComplete="new-password"
            hint={text.passwordHint}
            required
            reply={reply}
          />
          <p className="mb-4.5 text-ink-soft">
            {text.privacy}{' '}
            <Link to={paths.policy('bao-mat')} className="link">
              {text.privacyLink}
            </Link>
          </p>
          <Button className="w-full">{text.submit}</Button>
        </Form>
        <p className="mt-4">
          {text.hasAccount}{' '}
          <Link to={paths.login(next)} className="link inline-flex min-h-11 items-center">
            {text.login}
          </Link>
        </p>
      </Card>
    </Page>
  )
}
