import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { sessionUser } from '#app/domain/accounts/reads/session-user.server.ts'
import type { SignedInUser } from '#app/domain/accounts/rules/signed-in-user.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { mergeCarts } from '#app/domain/cart/use-cases/merge-carts.server.ts'
import { paths } from '#app/paths.ts'
import { guestCartHash } from './cart-owner.server.ts'
import { sessionCookie } from './cookies.server.ts'
import { safeRedirectTarget } from './safe-redirect.ts'

/**
 * Lets a person in after signing in or up: the guest's cart becomes theirs, the session goes into the cookie, and they
 * go on to where they were (`next` comes from outside), or to the first page of their role.
 */
export async function enter(
  { request, context }: ActionFunctionArgs,
  { userId, token }: { userId: string; token: string },
  next: unknown,
): Promise<Response> {
  const tokenHash = await guestCartHash(request)
  if (tokenHash) await mergeCarts(context.services, { userId, tokenHash })
  const user = await sessionUser(context.services, hashToken(token))
  return redirect(safeRedirectTarget(next, firstPageOf(user)), {
    headers: { 'Set-Cookie': await sessionCookie.serialize(token) },
  })
}

/** Where somebody belongs who came without a wish. */
export function firstPageOf(user: SignedInUser | null): string {
  if (user?.officer) return paths.moderation()
  if (user && user.vendors.length > 0) return paths.vendorHome()
  return paths.account()
}
