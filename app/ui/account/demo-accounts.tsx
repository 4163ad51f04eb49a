import { Form } from '@remix-run/react'
import { loginText } from '#app/i18n/account/login.ts'
import { pick } from '#app/i18n/locale.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { Card } from '#app/ui/layouts/page.tsx'

type DemoAccountsProps = {
  accounts: readonly { email: string; password: string; roleVi: string; roleEn: string }[]
  next: string
}

/** One button for each role of the demo; the accounts' e-mail and password are shown too, for typing elsewhere. */
export function DemoAccounts({ accounts, next }: DemoAccountsProps) {
  const text = useText(loginText)
  const locale = useLocale()
  return (
    <Card as="section">
      <h2>{text.demoTitle}</h2>
      <p className="mt-1 mb-4 text-ink-soft">{text.demoLead}</p>
      <ul className="grid gap-3">
        {accounts.map(({ email, password, roleVi, roleEn }) => (
          <li key={email}>
            <Form method="post">
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={password} />
              <input type="hidden" name="next" value={next} />
              <Button variant="secondary" className="w-full" aria-label={text.enterAs(pick(locale, roleVi, roleEn))}>
                {pick(locale, roleVi, roleEn)}
              </Button>
            </Form>
            <p className="mt-1 break-all text-ink-soft">
              {email} · {password}
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-4">
        <Link to={paths.mailbox()} className="link inline-flex min-h-11 items-center">
          {text.mailbox}
        </Link>
      </p>
    </Card>
  )
}
