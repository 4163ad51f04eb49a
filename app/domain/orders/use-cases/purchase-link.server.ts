import { createHash, createHmac } from 'node:crypto'

/**
 * The secret in a guest's link. It is made from the cart, so that a double click, a retry and the browser's back
 * button all lead to the same page without the token being stored (R6).
 */
export function purchaseToken(linkSecret: string, cartId: string): string {
  return createHmac('sha256', linkSecret).update(`purchase:${cartId}`).digest('base64url')
}

/** What the database keeps of the token. */
export function secretHashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
