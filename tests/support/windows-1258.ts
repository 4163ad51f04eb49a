/** Tones stand after their vowel in Windows-1258: grave, acute, tilde, hook, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/u
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]))

/** A text in the code page that old Vietnamese programs write. Throws on what it does not have. */
export function windows1258(text: string): Uint8Array {
  return Uint8Array.from([...text.normalize('NFC')].flatMap(letterBytes))
}

function letterBytes(letter: string): number[] {
  const known = bytes.get(letter)
  if (known !== undefined) return [known]
  const parts = letter.normalize('NFD')
  const tone = tones.exec(parts)?.[0] ?? ''
  const found = [bytes.get(parts.replace(tones, '').normalize('NFC')), bytes.get(tone)]
  if (found.some((byte) => byte === undefined)) throw new Error(`Windows-1258 has no ${letter}`)
  return found.flatMap((byte) => byte ?? [])
}
