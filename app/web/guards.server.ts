import { data, redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from '@remix-run/node'
import { authorityScopeOf } from '#app/domain/accounts/reads/authority-scope-of.server.ts'
import { hasCodes } from '#app/domain/accounts/reads/codes-of.server.ts'
import { sessionUser } from '#app/domain/accounts/reads/session-user.server.ts'
import type { AuthorityScope, VendorScope } from '#app/domain/accounts/rules/scopes.ts'
import type { SignedInUser } from '#app/domain/accounts/rules/signed-in-user.ts'
import { renewSession } from '#app/domain/accounts/use-cases/renew-session.server.ts'
import { hashToken } from '#app/domain/accounts/use-cases/session-token.server.ts'
import { vendorScopeOf } from '#app/domain/vendors/reads/vendor-scope-of.server.ts'
import { sessionText } from '#app/i18n/account/session.ts'
import { paths } from '#app/paths.ts'
import type { LimitName } from '#app/platform/limits.server.ts'
import { sessionCookie } from './cookies.server.ts'
import { keepForm } from './kept-form.server.ts'
import { localeOf } from './locale.server.ts'
import { withNotice } from './notice.server.ts'

export type { SignedInUser }

type Args = LoaderFunctionArgs | ActionFunctionArgs

/** All loaders of one page ask who is there; the database is asked once. */
const asked = new WeakMap<AppLoadContext, Promise<SignedInUser | null>>()

/** Who is signed in, or null. One query per page. */
export function currentUser(args: Args): Promise<SignedInUser | null> {
  const known = asked.get(args.context) ?? lookUp(args)
  asked.set(args.context, known)
  return known
}

/** Sends a guest to the login page and back here afterwards; a form that was being sent is kept where it is short enough. */
export async function requireUser(args: Args): Promise<SignedInUser> {
  const user = await currentUser(args)
  if (user) return user
  const { pathname, search } = new URL(args.request.url)
  throw redirect(paths.login(withoutSingleFetch(pathname, search)), { headers: await farewell(args.request) })
}

/** Leave to act for the person's vendor. Someone who works for none is shown how to apply. */
export async function requireVendor(args: Args): Promise<{ scope: VendorScope; user: SignedInUser }> {
  const user = await requireUser(args)
  const scope = await vendorScopeOf(args.context.services, user.id)
  if (!scope) throw redirect(paths.vendorStart())
  return { scope, user }
}

/** Leave to moderate; 403 for everybody who is not an officer. Outside the demo only with codes from a telephone. */
export async function requireOfficer(args: Args): Promise<{ scope: AuthorityScope; user: SignedInUser }> {
  const user = await requireUser(args)
  const scope = await authorityScopeOf(args.context.services, user.id)
  if (!scope) throw data(null, { status: 403 })
  const { services } = args.context
  if (services.config.DESK_SECOND_FACTOR && !(await hasCodes(services, user.id))) {
    const told = await withNotice('warning', sessionText[await localeOf(args.request)].codesNeeded)
    throw redirect(paths.accountCodes(), { headers: { 'Set-Cookie': told } })
  }
  return { scope, user }
}

/** Counts one try of this address (or of `who`); throws 429 with the wait when there were too many. */
export async function limitTries(args: Args, name: LimitName, who: string = args.context.clientAddress): Promise<void> {
  const waitSeconds = await args.context.services.limits.tooMany(name, who)
  if (waitSeconds !== null) {
    throw data({ waitSeconds }, { status: 429, headers: { 'Retry-After': String(waitSeconds) } })
  }
}

/** Tells the person why they are asked to sign in, and keeps what they were sending. */
async function farewell(request: Request): Promise<Headers> {
  const text = sessionText[await localeOf(request)]
  const wasSignedIn: unknown = await sessionCookie.parse(request.headers.get('cookie'))
  const keptForm = request.method === 'POST' ? await keepForm(request) : null
  const headers = new Headers()
  if (keptForm) headers.append('Set-Cookie', keptForm)
  const told = keptForm ? text.endedWithForm : wasSignedIn ? text.ended : text.needed
  headers.append('Set-Cookie', await withNotice(wasSignedIn ? 'warning' : 'info', told))
  return headers
}

async function lookUp({ request, context }: Args): Promise<SignedInUser | null> {
  const token: unknown = await sessionCookie.parse(request.headers.get('cookie'))
  if (typeof token !== 'string' || token === '') return null
  const tokenHash = hashToken(token)
  const user = await sessionUser(context.services, tokenHash)
  if (user) await renewSession(context.services, tokenHash, user.sessionExpiresAt)
  return user
}

/** `?index` and `?_routes` are Remix's own; they have no place in an address people come back to. */
function withoutSingleFetch(pathname: string, search: string): string {
  const query = new URLSearchParams(search)
  query.delete('index')
  query.delete('_routes')
  const path = pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')
  return query.size > 0 ? `${path}?${query}` : path
}
