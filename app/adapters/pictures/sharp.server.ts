import sharp, { type Sharp } from 'sharp'
import {
  MAX_MEGAPIXELS,
  MAX_UPLOAD_BYTES,
  MAX_UPLOAD_MEGABYTES,
  pictureWidths,
  type MadePicture,
  type PicturePipeline,
  type PictureProblem,
} from '#app/domain/catalog/rules/picture-pipeline.ts'
import { done, refuse } from '#app/domain/shared/result.ts'

// Decoded pictures are large and never needed twice; one thread each keeps memory flat and the other core for shoppers.
sharp.cache(false)
sharp.concurrency(1)

type Settings = { avif: { quality: number; effort: number }; webp: { quality: number; effort: number } }

/** About 0.25 s of CPU for a 12 MP photo; effort 2 costs twice as much for 3 % fewer bytes. */
const forPhotos: Settings = { avif: { quality: 52, effort: 1 }, webp: { quality: 74, effort: 2 } }
/** Flat drawings look the same at lower quality; about 0.15 s of CPU each, since the demo market makes 200 at first start. */
const forDrawings: Settings = { avif: { quality: 40, effort: 0 }, webp: { quality: 70, effort: 2 } }

const acceptedFormats = new Set(['jpeg', 'png', 'webp', 'avif', 'heif'])
const MAX_PIXELS = MAX_MEGAPIXELS * 1_000_000

export const sharpPictures: PicturePipeline = {
  async make(upload) {
    if (upload.byteLength > MAX_UPLOAD_BYTES) return refuse({ kind: 'fileTooLarge', limitMegabytes: MAX_UPLOAD_MEGABYTES })
    const problem = await inspect(upload)
    if (problem) return refuse(problem)
    try {
      // `rotate()` without an angle turns the picture as its camera noted; encoding then drops all metadata.
      const upright = sharp(upload, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).rotate()
      return done(await makeAll(upright, forPhotos))
    } catch {
      // The header was a picture's, the rest was not.
      return refuse({ kind: 'notAPicture' })
    }
  },
  makeFromTrustedSvg: (svg) => makeAll(sharp(Buffer.from(svg)), forDrawings),
}

/** Reads only the header. Formats are known by their first bytes, never by the file's name. */
async function inspect(upload: Uint8Array): Promise<PictureProblem | null> {
  try {
    const { format, width, height } = await sharp(upload, { limitInputPixels: false }).metadata()
    if (!format || !acceptedFormats.has(format)) return { kind: 'notAPicture' }
    return width * height > MAX_PIXELS ? { kind: 'tooManyPixels', limitMegapixels: MAX_MEGAPIXELS } : null
  } catch {
    return { kind: 'notAPicture' }
  }
}

/** Decodes once, to the largest width that is kept, and makes the others from that. A small original is not blown up. */
async function makeAll(source: Sharp, { avif, webp }: Settings): Promise<MadePicture> {
  const largest = pictureWidths[pictureWidths.length - 1] ?? 1200
  const { data, info } = await source
    .resize({ width: largest, withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const files: MadePicture['files'] = []
  for (const width of pictureWidths) {
    const small = await sharp(data, { raw }).resize({ width, withoutEnlargement: true }).raw().toBuffer({ resolveWithObject: true })
    const pixels = () => sharp(small.data, { raw: { width: small.info.width, height: small.info.height, channels: small.info.channels } })
    files.push({ width, format: 'avif', content: await pixels().avif({ ...avif, chromaSubsampling: '4:2:0' }).toBuffer() })
    files.push({ width, format: 'webp', content: await pixels().webp(webp).toBuffer() })
  }
  return { width: info.width, height: info.height, files }
}
