import { v5 } from 'uuid'
import { pictureKey } from '#app/domain/catalog/rules/picture-pipeline.ts'
import type { PictureTools } from '#app/domain/catalog/use-cases/add-picture.server.ts'
import type { Database } from '#app/platform/database.server.ts'
import { drawPicture } from '../pictures/draw-picture.ts'
import { motifOfProduct, motifsByProduct } from '../pictures/motif-of-product.ts'
import type { SeededProduct } from './products.ts'

const NAMESPACE = '6f0c6d0a-95d4-4f0e-9a2f-6b1f8a1a7c11'
const SIZE = 800

/** From the product's slug, so that a market filled again finds the files it made before. */
const pictureIdOf = (slug: string) => v5(slug, NAMESPACE)

export async function seedPictures(db: Database, products: readonly SeededProduct[], now: Date): Promise<void> {
  await db.picture.createMany({
    data: products.map(({ id, slug, type, vendor }) => ({
      id: pictureIdOf(slug),
      vendorId: vendor.id,
      productId: id,
      altVi: type.nameVi,
      altEn: type.nameEn,
      width: SIZE,
      height: SIZE,
      createdAt: now,
    })),
  })
}

/**
 * Draws the pictures of the demo market and sends them through the pipeline of uploads; a quarter of a second each, so
 * it runs beside the open shop. What an earlier start made is kept.
 */
export async function makeDemoPictures(tools: PictureTools, onProgress: (done: number, total: number) => void): Promise<void> {
  const demo = await tools.db.product.findMany({
    where: { pictures: { some: {} } },
    select: { slug: true, originRegion: true, pictures: { select: { id: true } } },
    orderBy: { publishedAt: 'desc' },
  })
  const drawn = demo.filter(({ slug, pictures }) => pictures.some(({ id }) => id === pictureIdOf(slug)))
  for (const [index, { slug, originRegion }] of drawn.entries()) {
    onProgress(index, drawn.length)
    const id = pictureIdOf(slug)
    if (await tools.files.get(pictureKey(id, 160, 'webp'))) continue
    const svg = drawPicture({ motif: motifOf(slug), seed: slug, region: originRegion as 'binh-thuan' | 'ninh-thuan' | 'lam-dong' })
    const { files } = await tools.pictures.makeFromTrustedSvg(svg)
    // The smallest WebP last: it is the sign that the others are there.
    for (const { width, format, content } of files.toReversed()) await tools.files.put(pictureKey(id, width, format), content, `image/${format}`)
  }
  onProgress(drawn.length, drawn.length)
}

/** A second seller's slug is the type's slug and the seller's: the longest type it starts with. */
function motifOf(slug: string) {
  for (let end = slug.length; end > 0; end = slug.lastIndexOf('-', end - 1)) {
    const type = slug.slice(0, end)
    if (type in motifsByProduct) return motifOfProduct(type)
  }
  throw new Error(`No product type begins ${slug}`)
}
