import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { orUnreadable, sentForm } from './sent-form.server.ts'

/** A file that came with a form; without content when it was over the limit and was let go while it arrived. */
export type Upload = { filename: string; content: Uint8Array | null }
export type MultipartForm = { formData: FormData; uploads: Upload[] }

export type UploadLimits = { fileBytes: number; files: number; allBytes: number }

/**
 * Reads a form with files as it streams in. A file over the limit is read past and forgotten, so that a 40 MB photo
 * costs neither memory nor the rest of the form. A form without files is read as usual. 400 when it was cut short.
 */
export async function readMultipart(request: Request, limits: UploadLimits): Promise<MultipartForm> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('multipart/form-data') || !request.body) return { formData: await sentForm(request), uploads: [] }
  return orUnreadable(readParts(request.body as NodeReadableStream, type, limits))
}

async function readParts(sent: NodeReadableStream, type: string, limits: UploadLimits): Promise<MultipartForm> {
  const formData = new FormData()
  const uploads: Upload[] = []
  const parser = busboy({
    headers: { 'content-type': type },
    defParamCharset: 'utf8',
    limits: { fileSize: limits.fileBytes, files: limits.files, fields: 500, fieldSize: 64 * 1024 },
  })
  let kept = 0
  parser.on('field', (name, value) => formData.append(name, value))
  parser.on('file', (_name, stream, { filename }) => {
    const chunks: Buffer[] = []
    let isTooLarge = false
    stream.on('limit', () => (isTooLarge = true))
    stream.on('data', (chunk: Buffer) => {
      if (kept + chunk.length > limits.allBytes) isTooLarge = true
      if (isTooLarge) return
      kept += chunk.length
      chunks.push(chunk)
    })
    stream.on('end', () => {
      const content = isTooLarge ? null : Buffer.concat(chunks)
      // An empty file field arrives as a file without name and content.
      if (content === null || content.length > 0) uploads.push({ filename: filename || '?', content })
    })
  })
  await new Promise<void>((resolve, reject) => {
    parser.on('close', resolve)
    parser.on('error', reject)
    const body = Readable.fromWeb(sent)
    body.on('error', reject)
    body.pipe(parser)
  })
  return { formData, uploads }
}
