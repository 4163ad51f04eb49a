import { isLocale, type Locale } from '#app/i18n/locale.ts'
import { localeCookie } from './cookies.server.ts'

/** `?lang=` wins, then the cookie, then Vietnamese. */
export async function localeOf(request: Request): Promise<Locale> {
  const wanted = new URL(request.url).searchParams.get('lang')
  if (isLocale(wanted)) return wanted
  const kept: unknown = await localeCookie.parse(request.headers.get('cookie'))
  return isLocale(kept) ? kept : 'vi'
}
