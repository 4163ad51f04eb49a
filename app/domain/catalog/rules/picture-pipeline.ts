import type { Result } from '#app/domain/shared/result.ts'

/** Every picture is kept in these widths, in both formats. */
export const pictureWidths = [160, 320, 640, 1200] as const
export type PictureWidth = (typeof pictureWidths)[number]
export const pictureFormats = ['avif', 'webp'] as const
export type PictureFormat = (typeof pictureFormats)[number]

export const MAX_UPLOAD_MEGABYTES = 15
export const MAX_UPLOAD_BYTES = MAX_UPLOAD_MEGABYTES * 1024 * 1024
export const MAX_MEGAPIXELS = 40

export type PictureProblem =
  | { kind: 'fileTooLarge'; limitMegabytes: number }
  | { kind: 'tooManyPixels'; limitMegapixels: number }
  | { kind: 'notAPicture' }

/** A picture ready to be kept; width and height in pixels, upright, of the largest file. */
export type MadePicture = {
  width: number
  height: number
  files: { width: PictureWidth; format: PictureFormat; content: Uint8Array }[]
}

/** The port that turns an upload into web pictures. */
export interface PicturePipeline {
  /** Decodes an upload of unknown origin, turns it upright, drops its metadata (which may hold where it was taken). */
  make(upload: Uint8Array): Promise<Result<MadePicture, PictureProblem>>
  /** Only for drawings of our own: an SVG from outside can reach files and networks. */
  makeFromTrustedSvg(svg: string): Promise<MadePicture>
}

export function pictureKey(id: string, width: PictureWidth, format: PictureFormat): string {
  return `pictures/${id}/${width}.${format}`
}

/** Photos of claims are private: no public address leads to this folder. */
export function claimPhotoKey(id: string, width: PictureWidth, format: PictureFormat): string {
  return `claims/${id}/${width}.${format}`
}

/** Reads the last part of a picture's URL, `640.avif`; null for anything we do not keep. */
export function readPictureFile(file: string): { width: PictureWidth; format: PictureFormat } | null {
  const [name, extension, ...rest] = file.split('.')
  const width = pictureWidths.find((known) => String(known) === name)
  const format = pictureFormats.find((known) => known === extension)
  return width && format && rest.length === 0 ? { width, format } : null
}
