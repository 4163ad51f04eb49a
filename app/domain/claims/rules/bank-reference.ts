/** The transaction number on a bank's receipt, e.g. `FT26328123456789`: 4 to 40 letters, digits and signs. Null when it cannot be one. */
export function readBankReference(text: string): string | null {
  const reference = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return /^[\p{L}\d][\p{L}\d ./_-]{3,39}$/u.test(reference) && /\d/.test(reference) ? reference : null
}
