import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { signIn } from '#app/domain/accounts/use-cases/sign-in.server.ts'
import { loginText, signInProblems } from '#app/i18n/account/login.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { DemoAccounts } from '#app/ui/account/demo-accounts.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { sessionCookie } from '#app/web/cookies.server.ts'
import { countSignIn } from '#app/web/count-tries.server.ts'
import { enter, firstPageOf } from '#app/web/enter.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { currentUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'
import { safeRedirectTarget } from '#app/web/safe-redirect.ts'
import { demoAccounts } from '#prisma/seed/demo-accounts.ts'

const schema = z.object({ email: z.email().max(200), password: z.string().max(1000), next: z.string().optional() })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const next = new URL(args.request.url).searchParams.get('tiep') ?? ''
  const user = await currentUser(args)
  if (user) throw redirect(safeRedirectTarget(next, firstPageOf(user)))
  const { DEMO } = args.context.services.config
  const left = await takeNotice(args.request)
  return data(
    {
      title: loginText[await localeOf(args.request)].title,
      next,
      notice: left?.notice ?? null,
      demo: DEMO ? demoAccounts.map(({ email, password, roleVi, roleEn }) => ({ email, password, roleVi, roleEn })) : [],
    },
    { headers: left ? { 'Set-Cookie': left.clear } : {} },
  )
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, schema)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const locale = await localeOf(args.request)
  const refusal = (text: string) => ({ reply: formReply(form.formData, { formErrors: [text] }) })
  const tries = await countSignIn(args, form.value.email)
  if (tries.waitSeconds !== null) {
    const minutes = Math.ceil(tries.waitSeconds / 60)
    return data(refusal(loginText[locale].tooMany(minutes)), { status: 429, headers: { 'Retry-After': String(tries.waitSeconds) } })
  }
  const result = await signIn(args.context.services, form.value)
  if (!result.ok) return data(refusal(explain(signInProblems, locale, result.problem)), { status: 422 })
  await tries.forgive()
  if (result.value.awaitsCode) {
    return redirect(paths.loginCode(form.value.next), { headers: { 'Set-Cookie': await sessionCookie.serialize(result.value.token) } })
  }
  return enter(args, result.value, form.value.next)
}

export default function Login() {
  const { next, notice, demo } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(loginText)
  return (
    <Page title={text.title}>
      <div className="grid max-w-4xl items-start gap-6 md:grid-cols-2">
        <Card>
          <PassingNotice notice={reply ? null : notice} />
          <FormSummary reply={reply} labels={text} />
          <Form method="post">
            <input type="hidden" name="next" value={next} />
            <TextField label={text.email} name="email" type="email" autoComplete="username" required reply={reply} />
            <TextField label={text.password} name="password" type="password" autoComplete="current-password" required reply={reply} />
            <Button className="w-full">{text.submit}</Button>
          </Form>
          <p className="mt-4">
            <Link to={paths.forgotPassword()} className="link inline-flex min-h-11 items-center">
              {text.forgot}
            </Link>
          </p>
          <p>
            {text.noAccount}{' '}
            <Link to={paths.signUp(next)} className="link inline-flex min-h-11 items-center">
              {text.signUp}
            </Link>
          </p>
        </Card>
        {demo.length > 0 && <DemoAccounts accounts={demo} next={next} />}
      </div>
    </Page>
  )
}
