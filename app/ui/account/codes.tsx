import { Form } from '@remix-run/react'
import { codesText } from '#app/i18n/account/codes.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { QrCode, type QrDrawing } from '#app/ui/commerce/qr-code.tsx'
import { Button, ButtonLink } from '#app/ui/controls/button.tsx'
import { TextField } from '#app/ui/controls/fields.tsx'
import type { FormReply } from '#app/ui/controls/form-reply.ts'
import { FormSummary } from '#app/ui/controls/form-summary.tsx'
import { Card, Section } from '#app/ui/layouts/page.tsx'

type Reply = FormReply | null | undefined

/** Begun: scan, then type a first code. */
export function ScanCode({ secret, qr, reply }: { secret: string; qr: QrDrawing; reply: Reply }) {
  const text = useText(codesText)
  return (
    <Card className="max-w-lg">
      <FormSummary reply={reply} labels={text} />
      <h2 className="mb-3">{text.scanTitle}</h2>
      <QrCode {...qr} label={text.scanLabel} className="w-56 max-w-full" />
      <p className="mt-3">{text.byHand}</p>
      <p className="mb-5 font-mono break-all">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</p>
      <h2 className="mb-3">{text.typeTitle}</h2>
      <Form method="post">
        <TextField label={text.code} name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={10} required reply={reply} />
        <Button name="intent" value="confirm">
          {text.confirm}
        </Button>
      </Form>
      <Form method="post" className="mt-3">
        <Button name="intent" value="give-up" variant="quiet">
          {text.giveUp}
        </Button>
      </Form>
    </Card>
  )
}

/** Shown once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const text = useText(codesText)
  return (
    <Card className="max-w-lg">
      <h2 className="mb-3">{text.recoveryTitle}</h2>
      <p className="mb-4">{text.recovery}</p>
      <ul className="mb-5 grid grid-cols-2 gap-2 font-mono text-lg">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <ButtonLink to={paths.accountCodes()} reloadDocument>
        {text.done}
      </ButtonLink>
    </Card>
  )
}

export function CodesOn({ since, recoveryLeft, isRequired, reply }: { since: Date; recoveryLeft: number; isRequired: boolean; reply: Reply }) {
  const locale = useLocale()
  const text = useText(codesText)
  return (
    <Section title={text.on(formatDate(since, locale))}>
      <Card className="max-w-lg">
        <p className="mb-4">{text.left(recoveryLeft)}</p>
        <FormSummary reply={reply} labels={{ code: text.anyCode }} />
        <Form method="post">
          <TextField label={text.anyCode} name="code" autoComplete="one-time-code" maxLength={20} required reply={reply} />
          <div className="flex flex-wrap gap-3">
            <Button name="intent" value="renew" variant="secondary">
              {text.renew}
            </Button>
            {!isRequired && (
              <Button name="intent" value="turn-off" variant="danger">
                {text.turnOff}
              </Button>
            )}
          </div>
        </Form>
        {isRequired && <p className="mt-3 text-ink-soft">{text.required}</p>}
      </Card>
    </Section>
  )
}
