import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signOut } from '#app/domain/accounts/use-cases/sign-out.server.ts'
import { paths } from '#app/paths.ts'
import { sessionCookie } from '#app/web/cookies.server.ts'
import { safeRedirectTarget } from '#app/web/safe-redirect.ts'
import { sentForm } from '#app/web/sent-form.server.ts'

/** Somebody who types the address changes nothing: signing out is a form. */
export function loader() {
  return redirect(paths.home())
}

/** Leads home, or to the form's `next`: to where somebody else is to go on. */
export async function action({ request, context }: ActionFunctionArgs) {
  const token: unknown = await sessionCookie.parse(request.headers.get('cookie'))
  if (typeof token === 'string') await signOut(context.services, token)
  const next = (await sentForm(request)).get('next')
  return redirect(safeRedirectTarget(next, paths.home()), { headers: { 'Set-Cookie': await sessionCookie.serialize('', { maxAge: 0 }) } })
}
