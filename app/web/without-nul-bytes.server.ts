import { Transform } from 'node:stream'

/**
 * React 18 writes HTML in views of 2048 bytes; where a Vietnamese letter does not fit at the end of one, it sends the
 * unused last bytes too, as zeros (mended in React 19). Browsers show them as `�`. No letter in UTF-8 has a zero byte.
 */
export function withoutNulBytes(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, next) {
      next(null, chunk.includes(0) ? chunk.filter((byte) => byte !== 0) : chunk)
    },
  })
}
