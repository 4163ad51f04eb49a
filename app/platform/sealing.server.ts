import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps personal data unreadable in the database and its backups; the key lives outside of it. */
export type Sealing = {
  /** Text that only the key opens again: `v1.` and base64url of nonce, tag and ciphertext. The same text is never sealed alike. */
  seal(text: string): string
  /** Throws when it was sealed with another key or has been changed. */
  open(sealed: string): string
  /** The same for the same text, so that a sealed number can be looked for; tells nothing without the key. */
  digest(text: string): string
}

const VERSION = 'v1'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM and HMAC-SHA-256 with keys drawn from one secret. `secret` has at least 32 characters. */
export function createSealing(secret: string): Sealing {
  const sealKey = keyFor(secret, 'seal')
  const digestKey = keyFor(secret, 'digest')
  return {
    seal(text) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce)
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url')}`
    },
    open(sealed) {
      const [version, content = ''] = sealed.split('.')
      if (version !== VERSION) throw new Error(`Sealed by an unknown version: ${version}`)
      const bytes = Buffer.from(content, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, NONCE_BYTES))
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
    },
    digest: (text) => createHmac('sha256', digestKey).update(text).digest('hex'),
  }
}

/** One key per purpose (RFC 5869), so that none can be used for the other. */
function keyFor(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'cho-ba-tinh', purpose, 32))
}
