import { createHash, randomBytes } from 'node:crypto'

/** 32 random bytes for the cookie. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database keeps of a token, so that a leaked table opens no session. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
