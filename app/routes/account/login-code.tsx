import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { awaitingUser } from '#app/domain/accounts/reads/awaiting-user.server.ts'
import { finishSignIn } from '#app/domain/accounts/use-cases/finish-sign-in.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { codesProblems, codesText } from '#app/i18n/account/codes.ts'
import { explain } from '#app/i18n/messages.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Card, Page } from '#app/ui/layouts/page.tsx'
import { sessionCookie } from '#app/web/cookies.server.ts'
import { countCode } from '#app/web/count-tries.server.ts'
import { enter } from '#app/web/enter.server.ts'
import { formReply } from '#app/web/form-reply.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { withNotice } from '#app/web/notice.server.ts'
import { parseForm } from '#app/web/parse-form.server.ts'

const schema = z.object({ code: z.string().max(40), next: z.string().optional() })

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }, { name: 'robots', content: 'noindex' }]

export async function loader(args: LoaderFunctionArgs) {
  const next = new URL(args.request.url).searchParams.get('tiep') ?? ''
  await requireFirstStep(args, next)
  return { title: codesText[await localeOf(args.request)].loginTitle, next }
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, schema)
  const next = form.ok ? form.value.next : undefined
  const { token, userId } = await requireFirstStep(args, next)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const locale = await localeOf(args.request)
  const waitSeconds = await countCode(args, userId)
  if (waitSeconds !== null) {
    const reply = formReply(new FormData(), { formErrors: [codesText[locale].tooMany(Math.ceil(waitSeconds / 60))] })
    return data({ reply }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } })
  }
  const result = await finishSignIn(args.context.services, { token, code: form.value.code })
  if (result.ok) {
    await args.context.services.limits.forgive('secondFactor', userId)
    return enter(args, result.value, next)
  }
  const reply = formReply(new FormData(), { errors: { code: [explain(codesProblems, locale, result.problem)] } })
  return data({ reply }, { status: 422 })
}

/** Only for somebody who has just typed the right password. */
async function requireFirstStep({ request, context }: LoaderFunctionArgs, next: string | undefined): Promise<{ token: string; userId: string }> {
  const token: unknown = await sessionCookie.parse(request.headers.get('cookie'))
  const waiting = typeof token === 'string' ? await awaitingUser(context.services, hashToken(token)) : null
  if (typeof token === 'string' && waiting) return { token, userId: waiting.userId }
  const told = await withNotice('warning', codesProblems[await localeOf(request)].tooLate as string)
  throw redirect(paths.login(next), { headers: { 'Set-Cookie': told } })
}

export default function LoginCode() {
  const { next } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(codesText)
  return (
    <Page title={text.loginTitle} lead={text.loginLead}>
      <Card className="max-w-lg">
        <FormSummary reply={reply} labels={text} />
        <Form method="post">
          <input type="hidden" name="next" value={next} />
          <TextField label={text.code} name="code" inputMode="text" autoComplete="one-time-code" hint={text.lost} maxLength={20} required reply={reply} />
          <Button className="w-full">{text.login}</Button>
        </Form>
        <p className="mt-4">
          <Link to={paths.login(next)} className="link inline-flex min-h-11 items-center">
            {text.again}
          </Link>
        </p>
      </Card>
    </Page>
  )
}
