import { z } from 'zod'
import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { OwnCertificateRow } from '#app/domain/certification/reads/own-certificates.server.ts'
import { MAX_SCAN_BYTES } from '#app/domain/certification/rules/scan.ts'
import { claimableSchemes } from '#app/domain/certification/rules/schemes.ts'
import { addScan } from '#app/domain/certification/use-cases/add-scan.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { certificatesText, scanProblems } from '#app/i18n/vendor/certificates.ts'
import type { Services } from '#app/chosen-adapters.server.ts'
import { filledForm, formReply, type FormReply } from './form-reply.ts'
import { readMultipart, type UploadLimits } from './multipart.server.ts'
import { parseForm } from './parse-form.server.ts'

const scanLimits: UploadLimits = { fileBytes: MAX_SCAN_BYTES, files: 1, allBytes: MAX_SCAN_BYTES }

const schema = z.object({
  key: z.string().optional(),
  scheme: z.enum(claimableSchemes),
  stars: z.coerce.number().int().optional(),
  level: z.string().max(20).optional(),
  number: z.string().max(100),
  issuedBy: z.string().max(200),
  issuedOn: z.string().max(10),
  expiresOn: z.string().max(10).optional(),
  productIds: z.array(z.string().max(40)).max(300).optional(),
  scanId: z.string().max(40).optional(),
})

type Typed = z.output<typeof schema>
export type ParsedClaim = { ok: true; value: Typed; formData: FormData } | { ok: false; reply: FormReply; status: 413 | 422 }

/** Reads a claim with its scan. The scan is kept first and named in the form, so that it is not lost when the form comes back. */
export async function parseClaim(request: Request, services: Services, scope: VendorScope, locale: Locale): Promise<ParsedClaim> {
  const { formData, uploads } = await readMultipart(request, scanLimits)
  const upload = uploads[0]
  let fault: { text: string; status: 413 | 422 } | null = null
  if (upload) {
    const added = await addScan(services, scope, upload.content)
    if (added.ok) formData.set('scanId', added.value.scanId)
    else fault = { text: explain(scanProblems, locale, added.problem), status: added.problem.kind === 'scanTooLarge' ? 413 : 422 }
  }
  const form = await parseForm(formData, schema, locale)
  if (form.ok && !fault) return { ok: true, value: form.value, formData: form.formData }
  const reply = form.ok ? formReply(form.formData, {}) : form.reply
  const errors = fault ? { ...reply.errors, scan: [fault.text] } : reply.errors
  return { ok: false, reply: { ...reply, errors }, status: fault?.status ?? 422 }
}

/** The claim as the use cases take it; all but the products. */
export function claimOf({ scheme, stars, level, number, issuedBy, issuedOn, expiresOn, scanId }: Typed) {
  // The form offers stars and levels for every kind: what does not belong to the chosen one is left aside.
  return {
    scheme,
    stars: scheme === 'ocop' ? (stars ?? null) : null,
    level: scheme === 'cnnttb' ? (level ?? null) : null,
    number,
    issuedBy,
    issuedOn,
    expiresOn: expiresOn ?? null,
    scanId: scanId ?? null,
  }
}

/** What the use case found wrong, beside the field it is about. */
export function claimReply(formData: FormData, fields: readonly string[], locale: Locale): FormReply {
  const text = certificatesText[locale]
  const said: Readonly<Record<string, string>> = {
    scheme: text.faultScheme,
    stars: text.faultStars,
    level: text.faultLevel,
    issuedOn: text.faultIssuedOn,
    expiresOn: text.faultExpiresOn,
    productId: text.faultProductId,
  }
  const errors = Object.fromEntries(fields.map((field) => [field === 'productId' ? 'productIds' : field, [said[field] ?? text.faultMissing]]))
  return formReply(formData, { errors })
}

/** The form as it stands for a claim that is to be mended. */
export function filledClaim(row: OwnCertificateRow): FormReply {
  return filledForm({
    scheme: row.scheme,
    stars: row.stars?.toString() ?? '',
    level: row.level ?? '',
    number: row.number,
    issuedBy: row.issuedBy,
    issuedOn: row.issuedOn,
    expiresOn: row.expiresOn ?? '',
    productIds: row.productId ?? '',
    scanId: row.scanId ?? '',
  })
}
