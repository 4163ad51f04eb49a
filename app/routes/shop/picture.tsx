import type { LoaderFunctionArgs } from '@remix-run/node'
import { isPictureKnown } from '#app/domain/catalog/reads/is-picture-known.server.ts'
import { pictureKey, readPictureFile } from '#app/domain/catalog/rules/picture-pipeline.ts'
import { isId } from '#app/domain/shared/ids.ts'

/** A cream square (WebP): the demo's pictures are drawn beside the open shop, and some are still to come at a first start. */
const STILL_TO_COME = Buffer.from('UklGRioAAABXRUJQVlA4IB4AAABQAQCdASoIAAgAA4BaJQBOgDEIAP7yRKi4TjbEgAA=', 'base64')

/** A picture never changes under its address, so browsers and proxies keep it for good. */
export async function loader({ params: { id, file = '' }, context: { services } }: LoaderFunctionArgs) {
  const wanted = readPictureFile(file)
  if (!wanted || !isId(id)) return notFound()
  const content = await services.files.get(pictureKey(id, wanted.width, wanted.format))
  if (content) return picture(content, wanted.format, 'public, max-age=31536000, immutable')
  return services.config.DEMO && (await isPictureKnown(services, id)) ? picture(STILL_TO_COME, 'webp', 'no-store') : notFound()
}

function picture(content: Uint8Array, format: string, cacheControl: string): Response {
  return new Response(content as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': `image/${format}`, 'Content-Length': String(content.byteLength), 'Cache-Control': cacheControl },
  })
}

function notFound(): Response {
  return new Response(null, { status: 404, headers: { 'Cache-Control': 'public, max-age=60' } })
}
