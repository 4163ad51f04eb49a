import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { signOut } from '#app/domain/accounts/use-cases/sign-out.server.ts'
import { paths } from '#app/paths.ts'
import { sessionCookie } from '#app/web/cookies.server.ts'

/** Somebody who types the address changes nothing: signing out is a form. */
export function loader() {
  return redirect(paths.home())
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token: unknown = await sessionCookie.parse(request.headers.get('cookie'))
  if (typeof token === 'string') await signOut(context.services, token)
  return redirect(paths.home(), { headers: { 'Set-Cookie': await sessionCookie.serialize('', { maxAge: 0 }) } })
}
