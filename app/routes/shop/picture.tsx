import type { LoaderFunctionArgs } from '@remix-run/node'
import { pictureKey, readPictureFile } from '#app/domain/catalog/rules/picture-pipeline.ts'
import { isId } from '#app/domain/shared/ids.ts'

/** A picture never changes under its address, so browsers and proxies keep it for good. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const file = readPictureFile(params.file ?? '')
  const content = file && isId(params.id) ? await context.services.files.get(pictureKey(params.id, file.width, file.format)) : null
  if (!file || !content) return new Response(null, { status: 404, headers: { 'Cache-Control': 'public, max-age=60' } })
  return new Response(content as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': `image/${file.format}`,
      'Content-Length': String(content.byteLength),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  })
}
