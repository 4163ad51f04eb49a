import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { SignedInUser } from '#app/domain/accounts/rules/signed-in-user.ts'
import { changePassword } from '#app/domain/accounts/use-cases/change-password.server.ts'
import { signOutEverywhere } from '#app/domain/accounts/use-cases/sign-out-everywhere.server.ts'
import { changePasswordProblems } from '#app/i18n/account/password.ts'
import { securityText } from '#app/i18n/account/security.ts'
import { explain } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { sessionCookie } from './cookies.server.ts'
import { countSignIn } from './count-tries.server.ts'
import { formReply } from './form-reply.ts'
import { localeOf } from './locale.server.ts'
import { withNotice } from './notice.server.ts'
import { parseForm } from './parse-form.server.ts'

const passwordSchema = z.object({ presentPassword: z.string().max(1000), password: z.string().max(1000) })

/** Changes one's own password; wrong present ones are counted like tries to sign in. */
export async function savePassword(args: ActionFunctionArgs, user: SignedInUser, formData: FormData) {
  const locale = await localeOf(args.request)
  const form = await parseForm(formData, passwordSchema, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const tries = await countSignIn(args, user.email)
  if (tries.waitSeconds !== null) {
    const reply = formReply(form.formData, { formErrors: [securityText[locale].tooMany(Math.ceil(tries.waitSeconds / 60))] })
    return data({ reply }, { status: 429, headers: { 'Retry-After': String(tries.waitSeconds) } })
  }
  const sessionToken = String(await sessionCookie.parse(args.request.headers.get('cookie')))
  const { presentPassword: present, password } = form.value
  const result = await changePassword(args.context.services, { userId: user.id, present, password, sessionToken })
  if (!result.ok) {
    const isPresent = result.problem.kind === 'wrongPassword'
    if (!isPresent) await tries.forgive()
    const field = isPresent ? 'presentPassword' : 'password'
    const reply = formReply(form.formData, { errors: { [field]: [explain(changePasswordProblems, locale, result.problem)] } })
    return data({ reply }, { status: 422 })
  }
  await tries.forgive()
  return redirect(paths.accountSecurity(), { headers: { 'Set-Cookie': await withNotice('success', securityText[locale].changed) } })
}

/** Ends all sessions, this one too. */
export async function leaveEverywhere({ request, context }: ActionFunctionArgs, user: SignedInUser) {
  await signOutEverywhere(context.services, user.id)
  const headers = new Headers()
  headers.append('Set-Cookie', await sessionCookie.serialize('', { maxAge: 0 }))
  headers.append('Set-Cookie', await withNotice('success', securityText[await localeOf(request)].everywhereDone))
  return redirect(paths.login(), { headers })
}
