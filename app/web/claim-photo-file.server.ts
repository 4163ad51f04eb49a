import { maySeePhoto, type PhotoViewer } from '#app/domain/claims/reads/claim-photo.server.ts'
import { claimPhotoKey, readPictureFile } from '#app/domain/catalog/rules/picture-pipeline.ts'
import type { Services } from '#app/chosen-adapters.server.ts'

/** A photo of a claim for whoever may see it; nobody between keeps a copy. */
export async function claimPhotoFile(services: Services, viewer: PhotoViewer, { id = '', file = '' }: { id?: string; file?: string }): Promise<Response> {
  const wanted = readPictureFile(file)
  const content = wanted && (await maySeePhoto(services, viewer, id)) ? await services.files.get(claimPhotoKey(id, wanted.width, wanted.format)) : null
  if (!wanted || !content) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return new Response(content as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': `image/${wanted.format}`, 'Content-Length': String(content.byteLength), 'Cache-Control': 'private, max-age=3600' },
  })
}
