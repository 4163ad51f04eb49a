import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { isLocale } from '#app/i18n/locale.ts'
import { paths } from '#app/paths.ts'
import { localeCookie } from '#app/web/cookies.server.ts'
import { safeRedirectTarget } from '#app/web/safe-redirect.ts'

/** `?lang=en&tiep=/gio-hang`: remembers the language and goes on; for letters and printed links. */
export async function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams
  const wanted = query.get('lang')
  return redirect(safeRedirectTarget(query.get('tiep'), paths.home()), {
    headers: isLocale(wanted) ? { 'Set-Cookie': await localeCookie.serialize(wanted) } : {},
  })
}
