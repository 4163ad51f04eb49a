import { createHash, randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const PERIOD_SECONDS = 30
/** One period to either side: telephones' clocks are off by some seconds, and people type slowly. */
const WINDOW = 1
const RECOVERY_CODES = 10
/** Without letters and digits that people confuse. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz'

/** RFC 6238 with what every app understands: SHA-1, six digits, thirty seconds. */
function generator(secret: string, account = ''): TOTP {
  return new TOTP({ issuer: 'Cho Ba Tinh', label: account, algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS, secret: Secret.fromBase32(secret) })
}

export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the QR code holds. */
export function codeUri(secret: string, account: string): string {
  return generator(secret, account).toString()
}

/** The period in which this code counts, or null; a period that was used before counts no more. */
export function stepOfCode(secret: string, code: string, now: Date, lastStep: bigint): bigint | null {
  const delta = generator(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW })
  if (delta === null) return null
  const step = BigInt(Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta)
  return step > lastStep ? step : null
}

/** Ten ways in without the telephone, like `k7mq2-9xhwd`: 49 bits each, so a plain hash keeps them. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => `${letters(5)}-${letters(5)}`)
}

function letters(count: number): string {
  let text = ''
  while (text.length < count) {
    const [byte = 255] = randomBytes(1)
    // Bytes above the last whole multiple would favour the first letters.
    if (byte < 256 - (256 % ALPHABET.length)) text += ALPHABET.charAt(byte % ALPHABET.length)
  }
  return text
}

export function hashRecoveryCode(typed: string): string {
  return createHash('sha256').update(typed.toLowerCase().replace(/[^0-9a-z]/g, '')).digest('hex')
}
