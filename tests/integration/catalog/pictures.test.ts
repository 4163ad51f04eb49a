import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { localFolder } from '#app/adapters/files/local-folder.server.ts'
import { sharpPictures } from '#app/adapters/pictures/sharp.server.ts'
import { MAX_UPLOAD_BYTES, pictureKey } from '#app/domain/catalog/rules/picture-pipeline.ts'
import { addDrawing, addPicture, type PictureTools } from '#app/domain/catalog/use-cases/add-picture.server.ts'
import { readMultipart } from '#app/web/multipart.server.ts'
import { useWorld } from '#tests/support/database.ts'
import { valueOf } from '#tests/support/make/product.ts'
import { makeVendor } from '#tests/support/make/vendor.ts'

const here = useWorld()
const files = localFolder(mkdtempSync(join(tmpdir(), 'pictures-')))
const tools = (): PictureTools => ({ ...here.world, files, pictures: sharpPictures })
const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c33' } })

test('a photo becomes four widths in two formats, upright and without where it was taken', async () => {
  const scope = await makeVendor(here.world)
  const upload = await photo(1600, 1000).withExif({ IFD0: { Copyright: 'me' }, IFD3: { GPSLatitude: '11/1 0/1 0/1' } }).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const { pictureId } = valueOf(await addPicture(tools(), scope, { upload, altVi: 'Vườn' }))
  const kept = await files.get(pictureKey(pictureId, 640, 'webp'))
  const { width = 0, height = 0, exif, format } = await sharp(kept ?? new Uint8Array()).metadata()
  expect([width, height > width, exif, format]).toEqual([640, true, undefined, 'webp'])
  expect((await sharp((await files.get(pictureKey(pictureId, 1200, 'avif'))) ?? new Uint8Array()).metadata()).compression).toBe('av1')
  expect(await here.world.db.picture.findUnique({ where: { id: pictureId } })).toMatchObject({ vendorId: scope.vendorId, productId: null, altVi: 'Vườn' })
})

test.each<[string, () => Promise<Uint8Array> | Uint8Array, object]>([
  ['a text', () => Buffer.from('hello'), { kind: 'notAPicture' }],
  ['a drawing that could read files', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'), { kind: 'notAPicture' }],
  ['an animation', async () => photo(10, 10).gif().toBuffer(), { kind: 'notAPicture' }],
  ['half a photo', async () => (await photo(900, 900).jpeg().toBuffer()).subarray(0, 900), { kind: 'notAPicture' }],
  ['too many pixels', async () => photo(9000, 5000).png().toBuffer(), { kind: 'tooManyPixels', limitMegapixels: 40 }],
  ['40 MB', () => new Uint8Array(40 * 1024 * 1024), { kind: 'fileTooLarge', limitMegabytes: 15 }],
])('%s is refused and leaves no trace', async (_what, upload, problem) => {
  const scope = await makeVendor(here.world)
  expect(await addPicture(tools(), scope, { upload: await upload() })).toEqual({ ok: false, problem })
  expect(await here.world.db.picture.count({ where: { vendorId: scope.vendorId } })).toBe(0)
})

test('our own drawings go the same way', async () => {
  const scope = await makeVendor(here.world)
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><circle cx="400" cy="400" r="300" fill="red"/></svg>'
  const { pictureId } = valueOf(await addDrawing(tools(), { vendorId: scope.vendorId, svg }))
  expect(await files.get(pictureKey(pictureId, 160, 'avif'))).not.toBeNull()
})

test('a file over the limit is let go while it arrives, and the rest of the form is read', async () => {
  const body = new FormData()
  body.append('nameVi', 'Tên tôi đã gõ')
  body.append('upload', new Blob([new Uint8Array(40 * 1024 * 1024)]), 'lon.jpg')
  body.append('upload', new Blob(['x']), 'nho.jpg')
  body.append('upload', new Blob([]), '')
  body.append('nameEn', 'typed after the file')
  const request = new Request('http://localhost/', { method: 'POST', body })
  const { formData, uploads } = await readMultipart(request, { fileBytes: MAX_UPLOAD_BYTES, files: 8, allBytes: 4 * MAX_UPLOAD_BYTES })
  expect([formData.get('nameVi'), formData.get('nameEn')]).toEqual(['Tên tôi đã gõ', 'typed after the file'])
  expect(uploads.map(({ filename, content }) => [filename, content?.length ?? null])).toEqual([
    ['lon.jpg', null],
    ['nho.jpg', 1],
  ])
})
