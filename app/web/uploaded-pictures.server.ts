import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { MAX_PICTURES } from '#app/domain/catalog/rules/listing.ts'
import { MAX_UPLOAD_BYTES, MAX_UPLOAD_MEGABYTES, type PictureProblem } from '#app/domain/catalog/rules/picture-pipeline.ts'
import { addPicture, type PictureTools } from '#app/domain/catalog/use-cases/add-picture.server.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { explain } from '#app/i18n/messages.ts'
import { pictureProblemTexts, productFormText } from '#app/i18n/vendor/products-problems.ts'
import type { Upload, UploadLimits } from './multipart.server.ts'

export const pictureLimits: UploadLimits = { fileBytes: MAX_UPLOAD_BYTES, files: MAX_PICTURES, allBytes: 4 * MAX_UPLOAD_BYTES }

export type UploadFaults = { messages: string[]; status: 413 | 422 }

/**
 * Makes pictures of the uploads, one after the other, and adds their ids to the form as rows of its pictures: when the
 * form comes back for another reason the pictures are not lost. Returns a sentence for every file that is none.
 */
export async function addUploadedPictures(
  tools: PictureTools,
  scope: VendorScope,
  form: { formData: FormData; uploads: readonly Upload[] },
  locale: Locale,
): Promise<UploadFaults | null> {
  const messages: string[] = []
  let isTooLarge = false
  let row = nextRow(form.formData)
  for (const { filename, content } of form.uploads) {
    const result = content
      ? await addPicture(tools, scope, { upload: content })
      : ({ ok: false, problem: { kind: 'fileTooLarge', limitMegabytes: MAX_UPLOAD_MEGABYTES } satisfies PictureProblem } as const)
    if (result.ok) {
      form.formData.append(`pictures[${row}].id`, result.value.pictureId)
      form.formData.append(`pictures[${row}].position`, String(row + 1))
      row += 1
    } else {
      isTooLarge ||= result.problem.kind === 'fileTooLarge'
      messages.push(productFormText[locale].upload(filename, explain(pictureProblemTexts, locale, result.problem)))
    }
  }
  return messages.length > 0 ? { messages, status: isTooLarge ? 413 : 422 } : null
}

function nextRow(formData: FormData): number {
  const rows = [...formData.keys()].flatMap((name) => {
    const [, row] = /^pictures\[(\d+)\]/.exec(name) ?? []
    return row === undefined ? [] : [Number(row) + 1]
  })
  return Math.max(0, ...rows)
}
