import type { ActionFunctionArgs } from '@remix-run/node'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { MAX_PICTURES } from '#app/domain/catalog/rules/listing.ts'
import { saveProduct, type SavedProduct, type SaveProductProblem } from '#app/domain/catalog/use-cases/save-product.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { productFormText, saveProblemTexts } from '#app/i18n/vendor/products-problems.ts'
import { checklistTexts } from '#app/i18n/vendor/products-words.ts'
import { formReply, type FormReply } from './form-reply.ts'
import { limitTries } from './guards.server.ts'
import type { MultipartForm } from './multipart.server.ts'
import { parseForm } from './parse-form.server.ts'
import { listingOf, productSchema } from './product-form.server.ts'
import { addUploadedPictures } from './uploaded-pictures.server.ts'

export type RefusedForm = { reply: FormReply; status: number }

/** Keeps the editor's form with its uploads; what cannot be kept comes back with everything that was typed. */
export async function saveProductForm(
  args: ActionFunctionArgs,
  scope: VendorScope,
  form: MultipartForm,
  { productId, submit, locale }: { productId: string; submit: boolean; locale: Locale },
): Promise<{ ok: true; saved: SavedProduct } | ({ ok: false } & RefusedForm)> {
  if (form.uploads.length > 0) await limitTries(args, 'upload', scope.vendorId)
  const { services } = args.context
  const uploadFaults = await addUploadedPictures(services, scope, form, locale)
  const parsed = await parseForm(form.formData, productSchema(locale), locale)
  if (!parsed.ok || uploadFaults) {
    const reply = parsed.ok ? formReply(parsed.formData, {}) : parsed.reply
    const errors = uploadFaults ? { ...reply.errors, upload: uploadFaults.messages } : reply.errors
    return { ok: false, reply: { ...reply, errors }, status: uploadFaults?.status ?? 422 }
  }
  const { token } = parsed.value
  const result = await saveProduct(services, scope, { productId, token, submit, listing: listingOf(parsed.value) })
  if (result.ok) return { ok: true, saved: result.value }
  const wrong = saveFaults(result.problem, locale)
  return { ok: false, reply: formReply(parsed.formData, wrong), status: result.problem.kind === 'stale' ? 409 : 422 }
}

/** Where on the form a problem belongs. */
function saveFaults(problem: SaveProductProblem, locale: Locale): { errors?: Record<string, string[]>; formErrors?: string[] } {
  const text = productFormText[locale]
  const formErrors = [explain(saveProblemTexts, locale, problem)]
  if (problem.kind === 'forbiddenClaims') {
    const fields = [...new Set(problem.claims.map(({ field }) => field))]
    const phrasesIn = (field: string) => problem.claims.filter((claim) => claim.field === field).map(({ phrase }) => phrase)
    return { errors: Object.fromEntries(fields.map((field) => [field, [text.forbidden(phrasesIn(field).join(', '))]])) }
  }
  if (problem.kind === 'invalid') {
    return { errors: Object.fromEntries(problem.fields.map((field) => [field, [field === 'pictures' ? text.tooManyPictures(MAX_PICTURES) : text.notValid]])) }
  }
  if (problem.kind === 'incomplete') {
    const missing = problem.missing.map((item) => checklistTexts[locale][item]).join('; ')
    return { formErrors: [...formErrors, text.missing(missing)] }
  }
  return { formErrors }
}
