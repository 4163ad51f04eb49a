import { z } from 'zod'
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_MEGABYTES } from '#app/domain/catalog/rules/picture-pipeline.ts'
import type { PictureTools } from '#app/domain/catalog/use-cases/add-picture.server.ts'
import { MOST_PHOTOS } from '#app/domain/claims/rules/check-claim.ts'
import { claimReasons } from '#app/domain/claims/rules/claim-reasons.ts'
import { keepClaimPhoto } from '#app/domain/claims/use-cases/keep-claim-photo.server.ts'
import { openClaim, type OpenClaimProblem } from '#app/domain/claims/use-cases/open-claim.server.ts'
import type { BuyerClaim } from '#app/domain/orders/rules/buyer-of-purchase.ts'
import { claimPhotoProblems, openClaimProblems } from '#app/i18n/claims/problems.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { formReply, type FormReply } from './form-reply.ts'
import type { MultipartForm, UploadLimits } from './multipart.server.ts'
import { parseForm } from './parse-form.server.ts'

export const claimPhotoLimits: UploadLimits = { fileBytes: MAX_UPLOAD_BYTES, files: MOST_PHOTOS, allBytes: MOST_PHOTOS * MAX_UPLOAD_BYTES }

const schema = z.object({
  key: z.uuid(),
  reason: z.enum(claimReasons),
  text: z.string().max(2000).default(''),
  shipping: z.string().optional(),
})

export type NewClaimResult = { ok: true; claimId: string } | { ok: false; reply: FormReply; status: number } | null

type Sending = { buyer: BuyerClaim; vendorOrderId: string; form: MultipartForm; locale: Locale }

/**
 * Keeps the photos first, so that they are there when the form comes back for another fault, then opens the claim. Null:
 * no such parcel.
 */
export async function sendNewClaim(tools: PictureTools, { buyer, vendorOrderId, form, locale }: Sending): Promise<NewClaimResult> {
  const parsed = await parseForm(form.formData, schema, locale)
  const key = String(form.formData.get('key') ?? '')
  const faults: string[] = []
  for (const { filename, content } of form.uploads) {
    const kept = content
      ? await keepClaimPhoto(tools, { buyer, vendorOrderId, key, upload: content })
      : ({ ok: false, problem: { kind: 'fileTooLarge', limitMegabytes: MAX_UPLOAD_MEGABYTES } } as const)
    if (!kept.ok) faults.push(`${filename}: ${explain(claimPhotoProblems, locale, kept.problem)}`)
  }
  if (!parsed.ok) return { ok: false, reply: { ...parsed.reply, errors: { ...parsed.reply.errors, ...(faults.length > 0 ? { photos: faults } : {}) } }, status: 422 }
  if (faults.length > 0) return { ok: false, reply: formReply(parsed.formData, { errors: { photos: faults } }), status: 422 }
  const { reason, text, shipping } = parsed.value
  const opened = await openClaim(tools, { buyer, vendorOrderId, key, reason, text, lines: linesOf(parsed.formData), asksShipping: shipping !== undefined })
  if (opened.ok) return { ok: true, claimId: opened.value.claimId }
  if (opened.problem.kind === 'not-found') return null
  return { ok: false, reply: formReply(parsed.formData, faultOf(opened.problem, locale)), status: 422 }
}

function linesOf(form: FormData): { orderLineId: string; quantity: number }[] {
  return [...form].flatMap(([name, value]) => {
    const quantity = Number(value)
    return name.startsWith('line.') && Number.isInteger(quantity) && quantity !== 0 ? [{ orderLineId: name.slice('line.'.length), quantity }] : []
  })
}

/** Beside the field it is about. */
function faultOf(problem: OpenClaimProblem, locale: Locale): { errors?: Record<string, string[]>; formErrors?: string[] } {
  const said = [explain(openClaimProblems, locale, problem)]
  switch (problem.kind) {
    case 'photo-missing':
      return { errors: { photos: said } }
    case 'text-missing':
      return { errors: { text: said } }
    case 'nothing-chosen':
    case 'too-many':
    case 'too-late':
      return { errors: { lines: said } }
    default:
      return { formErrors: said }
  }
}
