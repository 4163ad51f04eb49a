import { Writable } from 'node:stream'

/**
 * Collects a rendered page. Our loaders answer before rendering starts, so streaming would gain the shopper nothing, and
 * hundreds of small writes cost the server a fifth of its time.
 *
 * React 18 writes HTML in views of 2048 bytes; where a Vietnamese letter does not fit at the end of one, it sends the
 * unused last bytes too, as zeros (mended in React 19). Browsers show them as `�`, so they are left out here: no letter
 * in UTF-8 has a zero byte.
 */
export function wholePage(onDone: (page: Buffer<ArrayBuffer>) => void): Writable {
  const chunks: Uint8Array[] = []
  return new Writable({
    write(chunk: Uint8Array, _encoding, next) {
      chunks.push(chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk.slice())
      next()
    },
    final(next) {
      onDone(Buffer.concat(chunks))
      next()
    },
  })
}
