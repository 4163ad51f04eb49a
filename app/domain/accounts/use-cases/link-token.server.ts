import { createHmac } from 'node:crypto'

/**
 * The secret in a link that a letter carries. It is made again from the row's id whenever the letter is written, so
 * that neither the queue nor the table holds it; the table keeps its hash.
 */
export function linkToken(linkSecret: string, purpose: 'password-reset' | 'staff-invitation', id: string): string {
  return createHmac('sha256', linkSecret).update(`${purpose}:${id}`).digest('base64url')
}
