import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { vendorRoles, type VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { Result } from '#app/domain/shared/result.ts'
import { changeStaffRole } from '#app/domain/vendors/use-cases/change-staff-role.server.ts'
import { inviteStaff } from '#app/domain/vendors/use-cases/invite-staff.server.ts'
import type { StaffProblem } from '#app/domain/vendors/use-cases/lock-colleague.server.ts'
import { removeStaff } from '#app/domain/vendors/use-cases/remove-staff.server.ts'
import { takeBackInvitation } from '#app/domain/vendors/use-cases/take-back-invitation.server.ts'
import { explain } from '#app/i18n/messages.ts'
import { inviteProblems, staffProblems, staffText } from '#app/i18n/vendor/staff.ts'
import { paths } from '#app/paths.ts'
import { formReply } from './form-reply.ts'
import { localeOf } from './locale.server.ts'
import { withNotice } from './notice.server.ts'
import { parseForm } from './parse-form.server.ts'

const inviteSchema = z.object({ key: z.string(), email: z.email().max(200), role: z.enum(vendorRoles) })
const roleSchema = z.object({ role: z.enum(vendorRoles) })

/** Sends an invitation; letters to one address are counted. */
export async function sendInvitation({ request, context }: ActionFunctionArgs, scope: VendorScope, formData: FormData) {
  const locale = await localeOf(request)
  const form = await parseForm(formData, inviteSchema, locale)
  if (!form.ok) return data({ reply: form.reply }, { status: 422 })
  const { services } = context
  const { email } = form.value
  const waitSeconds = await services.limits.tooMany('passwordReset', `invitation:${email.toLowerCase()}`)
  if (waitSeconds !== null) {
    const reply = formReply(form.formData, { errors: { email: [staffText[locale].tooManyLetters] } })
    return data({ reply }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } })
  }
  const result = await inviteStaff(services, scope, { ...form.value, linkSecret: services.linkSecret })
  if (result.ok) return backToStaff(staffText[locale].sent(email))
  const said = [explain(inviteProblems, locale, result.problem)]
  const reply = formReply(form.formData, result.problem.kind === 'alreadyHere' ? { errors: { email: said } } : { formErrors: said })
  return data({ reply }, { status: result.problem.kind === 'notAllowed' ? 403 : 422 })
}

/** Changes a role, removes somebody or takes an invitation back. What is another vendor's is not there. */
export async function changeStaff({ request, context }: ActionFunctionArgs, scope: VendorScope, formData: FormData) {
  const locale = await localeOf(request)
  const text = staffText[locale]
  const id = String(formData.get('id'))
  switch (formData.get('intent')) {
    case 'role': {
      const form = await parseForm(formData, roleSchema, locale)
      if (!form.ok) return data({ reply: form.reply }, { status: 422 })
      return answer(await changeStaffRole(context.services, scope, { staffId: id, role: form.value.role }), text.changed)
    }
    case 'remove':
      return answer(await removeStaff(context.services, scope, id), text.removed)
    case 'take-back':
      return answer(await takeBackInvitation(context.services, scope, id), text.tookBack)
    default:
      throw data(null, { status: 404 })
  }

  async function answer(result: Result<undefined, StaffProblem>, said: string) {
    if (result.ok) return backToStaff(said)
    if (result.problem.kind === 'notFound') throw data(null, { status: 404 })
    const reply = formReply(new FormData(), { formErrors: [explain(staffProblems, locale, result.problem)] })
    return data({ reply }, { status: result.problem.kind === 'notAllowed' ? 403 : 422 })
  }
}

async function backToStaff(said: string) {
  return redirect(paths.vendorStaff(), { headers: { 'Set-Cookie': await withNotice('success', said) } })
}
