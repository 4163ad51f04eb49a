import { randomBytes } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import type { CartOwner } from '#app/domain/cart/rules/cart-owner.ts'
import { cartCookie } from './cookies.server.ts'
import { currentUser } from './guards.server.ts'

/** Whose cart this request is about: the account's when somebody is signed in, otherwise that of the cookie. */
export async function cartOwnerOf(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<CartOwner> {
  const user = await currentUser(args)
  return user ? { userId: user.id, tokenHash: null } : { userId: null, tokenHash: await guestCartHash(args.request) }
}

/** What the database knows of the cart token in this browser; null without one. For merging at login. */
export async function guestCartHash(request: Request): Promise<string | null> {
  const token: unknown = await cartCookie.parse(request.headers.get('cookie'))
  return typeof token === 'string' && token !== '' ? hashToken(token) : null
}

/** A fresh token for a cart that may have to be made: `hash` for the database, `cookie` for the browser. */
export async function newCartToken(): Promise<{ hash: string; cookie: string }> {
  const token = randomBytes(32).toString('base64url')
  return { hash: hashToken(token), cookie: await cartCookie.serialize(token) }
}
