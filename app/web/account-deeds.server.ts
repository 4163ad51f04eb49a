import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import type { SignedInUser } from '#app/domain/accounts/rules/signed-in-user.ts'
import { changeProfile } from '#app/domain/accounts/use-cases/change-profile.server.ts'
import { removeAddress } from '#app/domain/accounts/use-cases/remove-address.server.ts'
import { saveAddress } from '#app/domain/accounts/use-cases/save-address.server.ts'
import { wardsOf } from '#app/domain/places/reads/wards-of.server.ts'
import { isId } from '#app/domain/shared/ids.ts'
import { accountText, addressProblems } from '#app/i18n/account/account.ts'
import { explain } from '#app/i18n/messages.ts'
import { paths } from '#app/paths.ts'
import { formReply, type FormReply } from './form-reply.ts'
import { localeOf } from './locale.server.ts'
import { withNotice } from './notice.server.ts'
import { parseForm } from './parse-form.server.ts'

const profileSchema = z.object({ name: z.string().min(2).max(100), phone: z.string().max(20).default('') })
const addressSchema = z.object({
  key: z.string().refine(isId),
  name: z.string().min(2).max(100),
  phone: z.string().max(20),
  wardCode: z.string().max(10),
  addressLine: z.string().min(2).max(200),
})

/** Changes one's own name and phone. */
export async function saveProfile({ request, context }: ActionFunctionArgs, user: SignedInUser, formData: FormData) {
  const locale = await localeOf(request)
  const form = await parseForm(formData, profileSchema, locale)
  if (!form.ok) return data({ intent: 'profile', reply: form.reply }, { status: 422 })
  const result = await changeProfile(context.services, { userId: user.id, ...form.value })
  if (result.ok) return backToAccount(accountText[locale].saved)
  const reply = formReply(form.formData, { errors: { phone: [addressProblems[locale].notAPhone as string] } })
  return data({ intent: 'profile', reply }, { status: 422 })
}

/** Keeps a new address, or shows the wards of the province it is in. */
export async function addAddress({ request, context }: ActionFunctionArgs, user: SignedInUser, formData: FormData) {
  const locale = await localeOf(request)
  const form = await parseForm(formData, addressSchema, locale)
  const wards = await wardsOf(context.services, String(formData.get('province')))
  const refused = (reply: FormReply) => data({ intent: 'add-address', reply, wards }, { status: 422 })
  // Without JavaScript the button beside the province brings its wards and changes nothing.
  if (formData.get('intent') === 'province') return data({ intent: 'province', reply: formReply(formData, {}), wards })
  if (!form.ok) return refused(form.reply)
  const result = await saveAddress(context.services, { userId: user.id, ...form.value })
  if (result.ok) return backToAccount(accountText[locale].kept)
  const said = [explain(addressProblems, locale, result.problem)]
  const field = { notAPhone: 'phone', unknownWard: 'wardCode', tooManyAddresses: '' }[result.problem.kind]
  const reply = formReply(form.formData, field === '' ? { formErrors: said } : { errors: { [field]: said } })
  return refused(reply)
}

/** Forgets one of one's own addresses; somebody else's is not there. */
export async function forgetAddress({ request, context }: ActionFunctionArgs, user: SignedInUser, formData: FormData) {
  const addressId = formData.get('addressId')
  if (!isId(addressId)) throw data(null, { status: 404 })
  const result = await removeAddress(context.services, { userId: user.id, addressId })
  if (!result.ok) throw data(null, { status: 404 })
  return backToAccount(accountText[await localeOf(request)].removed)
}

async function backToAccount(said: string) {
  return redirect(paths.account(), { headers: { 'Set-Cookie': await withNotice('success', said) } })
}
