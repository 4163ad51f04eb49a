import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import type { SignedInUser } from '#app/domain/accounts/rules/signed-in-user.ts'
import { beginCodes, confirmCodes, renewRecoveryCodes, turnOffCodes } from '#app/domain/accounts/use-cases/set-up-codes.server.ts'
import { codesProblems, codesText } from '#app/i18n/account/codes.ts'
import { explain } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { sessionCookie } from './cookies.server.ts'
import { countCode } from './count-tries.server.ts'
import { formReply, type FormReply } from './form-reply.ts'
import { localeOf } from './locale.server.ts'
import { withNotice } from './notice.server.ts'

export type CodesAnswer = { intent: string; reply: FormReply | null; recoveryCodes: string[] }

/** Officers outside the demo may not go without. */
export function mustKeepCodes({ context }: Pick<ActionFunctionArgs, 'context'>, user: SignedInUser): boolean {
  return user.officer !== null && context.services.config.DESK_SECOND_FACTOR
}

/** Turns codes on or off, or makes new recovery codes; each with a code, and tries are counted. */
export async function changeCodes(args: ActionFunctionArgs, user: SignedInUser, formData: FormData) {
  const { services } = args.context
  const locale = await localeOf(args.request)
  const intent = String(formData.get('intent'))
  const code = String(formData.get('code') ?? '')
  const input = { userId: user.id, code }
  if (intent === 'begin') {
    await beginCodes(services, user.id)
    return redirect(paths.accountCodes())
  }
  if (intent === 'turn-off' && mustKeepCodes(args, user)) throw data(null, { status: 403 })
  const waitSeconds = intent === 'give-up' ? null : await countCode(args, user.id)
  if (waitSeconds !== null) {
    const reply = formReply(new FormData(), { formErrors: [codesText[locale].tooMany(Math.ceil(waitSeconds / 60))] })
    return data<CodesAnswer>({ intent, reply, recoveryCodes: [] }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } })
  }
  if (intent === 'confirm' || intent === 'renew') {
    const sessionToken = String(await sessionCookie.parse(args.request.headers.get('cookie')))
    const result = intent === 'confirm' ? await confirmCodes(services, { ...input, sessionToken }) : await renewRecoveryCodes(services, input)
    if (!result.ok) return wrongCode()
    await services.limits.forgive('secondFactor', user.id)
    // Shown once, kept by nobody on the way.
    return data<CodesAnswer>({ intent, reply: null, recoveryCodes: result.value.recoveryCodes }, { headers: { 'Cache-Control': 'no-store' } })
  }
  const result = await turnOffCodes(services, intent === 'give-up' ? { ...input, code: '' } : input)
  if (!result.ok) return wrongCode()
  return redirect(paths.accountSecurity(), { headers: { 'Set-Cookie': await withNotice('success', codesText[locale].turnedOff) } })

  function wrongCode() {
    const reply = formReply(new FormData(), { errors: { code: [explain(codesProblems, locale, { kind: 'wrongCode' })] } })
    return data<CodesAnswer>({ intent, reply, recoveryCodes: [] }, { status: 422 })
  }
}
