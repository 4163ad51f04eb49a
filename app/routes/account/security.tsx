import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { hasCodes } from '#app/domain/accounts/reads/codes-of.server.ts'
import { passwordText } from '#app/i18n/account/password.ts'
import { securityText } from '#app/i18n/account/security.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { Card, Page, Section } from '#app/ui/layouts/page.tsx'
import { limitTries, requireUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice } from '#app/web/notice.server.ts'
import { leaveEverywhere, savePassword } from '#app/web/security-deeds.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const user = await requireUser(args)
  const left = await takeNotice(args.request)
  const page = {
    title: securityText[await localeOf(args.request)].title,
    email: user.email,
    hasCodes: await hasCodes(args.context.services, user.id),
    notice: left?.notice ?? null,
  }
  return data(page, { headers: left ? { 'Set-Cookie': left.clear } : {} })
}

export async function action(args: ActionFunctionArgs) {
  const user = await requireUser(args)
  await limitTries(args, 'form')
  const formData = await sentForm(args.request)
  return formData.get('intent') === 'everywhere' ? leaveEverywhere(args, user) : savePassword(args, user, formData)
}

export default function Security() {
  const { email, hasCodes, notice } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()?.reply
  const text = useText(securityText)
  const words = useText(passwordText)
  return (
    <Page title={text.title}>
      <PassingNotice notice={notice} />
      <Section title={text.passwordTitle}>
        <Card className="max-w-lg">
          <FormSummary reply={reply} labels={{ presentPassword: text.present, password: text.password }} />
          <Form method="post">
            <input type="hidden" name="email" value={email} autoComplete="username" />
            <TextField label={text.present} name="presentPassword" type="password" autoComplete="current-password" required reply={reply} />
            <TextField label={text.password} name="password" type="password" autoComplete="new-password" hint={words.passwordHint} required reply={reply} />
            <Button name="intent" value="password">
              {text.save}
            </Button>
          </Form>
          <p className="mt-4">
            <Link to={paths.forgotPassword()} className="link inline-flex min-h-11 items-center">
              {text.forgot}
            </Link>
          </p>
        </Card>
      </Section>
      <Section title={text.codesTitle}>
        <p className="mb-3">{hasCodes ? text.codesOn : text.codesOff}</p>
        <ButtonLink to={paths.accountCodes()} variant="secondary">
          {text.codesOpen}
        </ButtonLink>
      </Section>
      <Section title={text.everywhereTitle}>
        <Card className="max-w-lg">
          <p className="mb-4">{text.everywhere}</p>
          <Form method="post" reloadDocument>
            <Button variant="secondary" name="intent" value="everywhere">
              {text.everywhereButton}
            </Button>
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
