const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const LENGTH = 22

/**
 * What stands behind `/t/` on a pack: the lot's id in 22 letters and digits that people do not confuse. Opaque on
 * purpose: a code of our own must not look like a GS1 number (Decree 37/2026, Art 28.4.b).
 */
export function lotToken(lotId: string): string {
  let rest = BigInt(`0x${lotId.replaceAll('-', '')}`)
  let token = ''
  for (let place = 0; place < LENGTH; place++) {
    token = ALPHABET.charAt(Number(rest % 58n)) + token
    rest /= 58n
  }
  return token
}

/** The lot id of a token from outside, or null when it cannot be one. */
export function lotIdOf(token: string): string | null {
  if (token.length !== LENGTH) return null
  let id = 0n
  for (const letter of token) {
    const digit = ALPHABET.indexOf(letter)
    if (digit < 0) return null
    id = id * 58n + BigInt(digit)
  }
  const hex = id.toString(16).padStart(32, '0')
  return hex.length === 32 ? hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') : null
}
