import { z } from 'zod'
import { readPhone } from '#app/domain/accounts/rules/phone.ts'
import type { CheckoutDraft } from '#app/domain/cart/rules/checkout-draft.ts'
import type { CheckoutQuote } from '#app/domain/orders/rules/checkout-view.ts'
import { isOfAge } from '#app/domain/orders/rules/of-age.ts'
import type { PlacePurchaseInput } from '#app/domain/orders/rules/place-purchase-terms.ts'
import { paymentMethods } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { pick } from '#app/i18n/locale.ts'
import { checkoutText } from '#app/i18n/shop/checkout.ts'
import type { FormReply } from './form-reply.ts'
import { parseFields } from './parse-form.server.ts'

const SHIPPING = 'shipping.'
const fields = ['name', 'phone', 'email', 'province', 'ward', 'addressLine', 'oldAddress', 'note', 'method', 'birthDate']
/** More than any of the fields may hold; the form then says which is too long. */
const MOST_CHARACTERS = 2000

export type Checkout = Pick<PlacePurchaseInput, 'contact' | 'address' | 'shipping' | 'method' | 'birthDate'>
export type ReadCheckout = { ok: true; value: Checkout } | { ok: false; reply: FormReply }

/** What was typed, field by field, to keep between the steps. A ward chosen for an old address wins over the list. */
export function draftOf(formData: FormData): CheckoutDraft {
  const draft: Record<string, string> = {}
  for (const [name, value] of formData) {
    if (typeof value !== 'string' || !(fields.includes(name) || name.startsWith(SHIPPING))) continue
    draft[name] = value.normalize('NFC').trim().slice(0, MOST_CHARACTERS)
  }
  const chosen = formData.get('wardChoice')
  return typeof chosen === 'string' && chosen !== '' ? { ...draft, ward: chosen } : draft
}

/** The rate chosen for each vendor. */
export function shippingOf(draft: CheckoutDraft): Record<string, string> {
  const choices = Object.entries(draft).filter(([name, rateId]) => name.startsWith(SHIPPING) && rateId !== '')
  return Object.fromEntries(choices.map(([name, rateId]) => [name.slice(SHIPPING.length), rateId]))
}

/** Checks a draft against the form's rules and against what the market offers for this cart and address. */
export function readCheckout(draft: CheckoutDraft, quote: CheckoutQuote, locale: Locale, now: Date): ReadCheckout {
  const form = readForm(draft, locale, { hasAlcohol: quote.cart.hasAlcohol })
  const errors = form.ok ? {} : form.reply.errors
  const wrong = { ...errors, ...mismatches(draft, quote, locale, now, form.ok ? form.value.birthDate : null) }
  if (form.ok && Object.keys(wrong).length === 0) return form
  return { ok: false, reply: { values: { ...draft }, errors: wrong, formErrors: form.ok ? [] : form.reply.formErrors } }
}

/** Checks a draft against the form's rules alone. */
export function readForm(draft: CheckoutDraft, locale: Locale, { hasAlcohol }: { hasAlcohol: boolean }): ReadCheckout {
  const form = parseFields(draft, schemaFor(locale, hasAlcohol), locale)
  return form.ok ? { ok: true, value: asCheckout(form.value, draft) } : form
}

const schemas = new Map<string, ReturnType<typeof schema>>()

/** Made once: making a schema costs more than using it. */
function schemaFor(locale: Locale, hasAlcohol: boolean): ReturnType<typeof schema> {
  const name = `${locale} ${hasAlcohol}`
  const known = schemas.get(name) ?? schema(locale, hasAlcohol)
  schemas.set(name, known)
  return known
}

function schema(locale: Locale, hasAlcohol: boolean) {
  const text = checkoutText[locale]
  const phone = z.string(text.badPhone).transform((typed, context) => {
    const digits = readPhone(typed)
    if (digits === null) context.addIssue({ code: 'custom', message: text.badPhone })
    return digits ?? ''
  })
  const birthDate = z.iso.date(text.badBirth).transform((day) => new Date(`${day}T00:00:00Z`))
  return z.object({
    name: z.string(text.badName).min(2, text.badName).max(100),
    phone,
    email: z.email().max(200).optional(),
    ward: z.string(text.badWard).regex(/^\d{5}$/, text.badWard),
    addressLine: z.string(text.badLine).min(2, text.badLine).max(200),
    note: z.string().max(500).optional(),
    method: z.enum(paymentMethods, text.badMethod),
    birthDate: hasAlcohol ? birthDate : z.null().catch(null).default(null),
  })
}

type Form = z.output<ReturnType<typeof schema>>

/** What only the market knows: wards, rates, and which payments this cart allows. */
function mismatches(draft: CheckoutDraft, quote: CheckoutQuote, locale: Locale, now: Date, birthDate: Date | null): Record<string, string[]> {
  const text = checkoutText[locale]
  const wrong: Record<string, string[]> = {}
  if (!quote.ward) wrong.ward = [text.badWard]
  else if (draft.province && draft.province !== quote.ward.province.code) wrong.ward = [text.wardElsewhere]
  for (const vendor of quote.vendors.filter(({ chosen }) => chosen === null)) {
    const name = pick(locale, vendor.nameVi, vendor.nameEn)
    const field = SHIPPING + vendor.vendorId
    wrong[field] = [draft[field] ? text.shippingGone(name) : text.badShipping(name)]
  }
  if (draft.method && !quote.methods.some(({ method, refusal }) => method === draft.method && !refusal)) wrong.method = [text.badMethod]
  if (birthDate && !isOfAge(birthDate, now)) wrong.birthDate = [text.underAge]
  return wrong
}

function asCheckout(form: Form, draft: CheckoutDraft): Checkout {
  return {
    contact: { name: form.name, phone: form.phone, email: form.email ?? null },
    address: { wardCode: form.ward, addressLine: form.addressLine, note: form.note ?? '' },
    shipping: shippingOf(draft),
    method: form.method,
    birthDate: form.birthDate,
  }
}
