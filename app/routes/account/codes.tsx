import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { codesOf } from '#app/domain/accounts/reads/codes-of.server.ts'
import { codeUri } from '#app/domain/accounts/use-cases/one-time-code.server.ts'
import { codesText } from '#app/i18n/account/codes.ts'
import { useText } from '#app/i18n/use-text.tsx'
import { paths } from '#app/paths.ts'
import { CodesOn, RecoveryCodes, ScanCode } from '#app/ui/account/codes.tsx'
import { Button } from '#app/ui/controls/button.tsx'
import { Link } from '#app/ui/controls/link.tsx'
import { PassingNotice } from '#app/ui/feedback/passing-notice.tsx'
import { Page } from '#app/ui/layouts/page.tsx'
import { changeCodes, mustKeepCodes, type CodesAnswer } from '#app/web/codes-deeds.server.ts'
import { limitTries, requireUser } from '#app/web/guards.server.ts'
import { localeOf } from '#app/web/locale.server.ts'
import { takeNotice } from '#app/web/notice.server.ts'
import { drawQrCode } from '#app/web/qr-code.server.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: page?.title }]

export async function loader(args: LoaderFunctionArgs) {
  const user = await requireUser(args)
  const [codes, left] = await Promise.all([codesOf(args.context.services, user.id), takeNotice(args.request)])
  const page = {
    title: codesText[await localeOf(args.request)].title,
    notice: left?.notice ?? null,
    on: codes.state === 'on' ? codes : null,
    begun: codes.state === 'begun' ? { secret: codes.secret, qr: drawQrCode(codeUri(codes.secret, user.email)) } : null,
    isRequired: mustKeepCodes(args, user),
  }
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if (left) headers.append('Set-Cookie', left.clear)
  return data(page, { headers })
}

export async function action(args: ActionFunctionArgs) {
  const user = await requireUser(args)
  await limitTries(args, 'form')
  return changeCodes(args, user, await sentForm(args.request))
}

export default function Codes() {
  const { notice, on, begun, isRequired } = useLoaderData<typeof loader>()
  const answer = useActionData<CodesAnswer>()
  const text = useText(codesText)
  const hasNewCodes = answer !== undefined && answer.recoveryCodes.length > 0
  return (
    <Page title={text.title} lead={text.lead}>
      <PassingNotice notice={notice} />
      {hasNewCodes && <RecoveryCodes codes={answer.recoveryCodes} />}
      {!hasNewCodes && on && <CodesOn since={on.since} recoveryLeft={on.recoveryLeft} isRequired={isRequired} reply={answer?.reply} />}
      {!hasNewCodes && begun && <ScanCode secret={begun.secret} qr={begun.qr} reply={answer?.reply} />}
      {!on && !begun && (
        <Form method="post">
          <Button name="intent" value="begin">
            {text.begin}
          </Button>
        </Form>
      )}
      <p className="mt-6">
        <Link to={paths.accountSecurity()} className="link inline-flex min-h-11 items-center">
          {text.back}
        </Link>
      </p>
    </Page>
  )
}
