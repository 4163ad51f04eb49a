export type StatementEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258'

/**
 * The text of a statement, whatever a bank or Excel saved it as: with a byte order mark, as UTF-16, as UTF-8, or in the
 * old Vietnamese code page, which writes tone marks apart from their vowels. Throws only what `TextDecoder` throws.
 */
export function decodeStatement(bytes: Uint8Array): { text: string; encoding: StatementEncoding } {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  return { text: text.normalize('NFC').replaceAll('\u0000', ''), encoding }
}

function encodingOf(bytes: Uint8Array): StatementEncoding {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const zeros = (parity: number) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length
  // Digits, commas and line ends have a zero byte in UTF-16, so a quarter of them betrays it without a mark.
  if (zeros(1) > head.length / 8) return 'utf-16le'
  if (zeros(0) > head.length / 8) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1258'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
