import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { SignedInUser } from '#app/domain/accounts/rules/signed-in-user.ts'
import { acceptInvitation } from '#app/domain/vendors/use-cases/accept-invitation.server.ts'
import { acceptWithNewAccount } from '#app/domain/vendors/use-cases/accept-with-new-account.server.ts'
import { explain } from '#app/i18n/messages.ts'
import { acceptProblems, staffText } from '#app/i18n/vendor/staff.ts'
import { paths } from '#app/paths.ts'
import { sessionCookie } from './cookies.server.ts'
import { formReply } from './form-reply.ts'
import { localeOf } from './locale.server.ts'
import { withNotice } from './notice.server.ts'
import { parseForm } from './parse-form.server.ts'

const schema = z.object({ name: z.string().min(2).max(100), password: z.string().max(1000) })

/** Joins with the account one is signed in with. */
export async function acceptAsUser({ request, params, context }: ActionFunctionArgs, user: SignedInUser) {
  const locale = await localeOf(request)
  const result = await acceptInvitation(context.services, { token: params.token ?? '', userId: user.id, email: user.email })
  if (result.ok) return redirect(paths.vendorHome(), { headers: { 'Set-Cookie': await withNotice('success', staffText[locale].joined) } })
  const reply = formReply(new FormData(), { formErrors: [explain(acceptProblems, locale, result.problem)] })
  return data({ reply }, { status: result.problem.kind === 'linkEnded' ? 410 : 422 })
}

/** Opens an account for the invited address, joins and signs in. */
export async function acceptAsNew({ request, params, context }: ActionFunctionArgs) {
  const locale = await localeOf(request)
  const form = await parseForm(request, schema, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const result = await acceptWithNewAccount(context.services, { token: params.token ?? '', ...form.value, locale })
  if (result.ok) {
    const headers = new Headers()
    headers.append('Set-Cookie', await sessionCookie.serialize(result.value.token))
    headers.append('Set-Cookie', await withNotice('success', staffText[locale].joined))
    return redirect(paths.vendorHome(), { headers })
  }
  const said = [explain(acceptProblems, locale, result.problem)]
  const isAboutPassword = result.problem.kind.startsWith('password')
  const reply = formReply(form.formData, isAboutPassword ? { errors: { password: said } } : { formErrors: said })
  return data({ reply }, { status: result.problem.kind === 'linkEnded' ? 410 : 422 })
}
