import type { VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import { newId } from '#app/domain/shared/ids.ts'
import { done, type Result } from '#app/domain/shared/result.ts'
import { transact, type Core } from '#app/platform/core.server.ts'
import type { FileStore } from '../rules/file-store.ts'
import { pictureKey, type MadePicture, type PicturePipeline, type PictureProblem } from '../rules/picture-pipeline.ts'
import { insertPicture } from '../store/products.server.ts'

/** What pictures need beside the database. */
export type PictureTools = Core & { readonly files: FileStore; readonly pictures: PicturePipeline }

export type AddPictureInput = { upload: Uint8Array; altVi?: string; altEn?: string }

/**
 * Makes web pictures of an upload and keeps them. No listing shows it yet: saving the product with its id in the list
 * of pictures does, after an officer has seen it. All image work happens before the transaction.
 */
export async function addPicture(tools: PictureTools, scope: VendorScope, input: AddPictureInput): Promise<Result<{ pictureId: string }, PictureProblem>> {
  const made = await tools.pictures.make(input.upload)
  return made.ok ? keep(tools, scope.vendorId, made.value, input) : made
}

export type AddDrawingInput = { vendorId: string; svg: string; altVi?: string; altEn?: string }

/** The same for a drawing of our own, which is trusted; for the demo market. */
export async function addDrawing(tools: PictureTools, input: AddDrawingInput): Promise<Result<{ pictureId: string }, never>> {
  return keep(tools, input.vendorId, await tools.pictures.makeFromTrustedSvg(input.svg), input)
}

async function keep(
  tools: PictureTools,
  vendorId: string,
  made: MadePicture,
  { altVi = '', altEn = '' }: { altVi?: string; altEn?: string },
): Promise<Result<{ pictureId: string }, never>> {
  const id = newId()
  for (const { width, format, content } of made.files) {
    await tools.files.put(pictureKey(id, width, format), content, `image/${format}`)
  }
  return transact(tools, async (tx) => {
    const { width, height } = made
    await insertPicture(tx, { id, vendorId, width, height, createdAt: tools.clock.now(), altVi, altEn })
    return done({ pictureId: id })
  })
}
