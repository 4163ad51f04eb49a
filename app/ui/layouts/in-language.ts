import type { Locale } from '#app/i18n/locale.ts'

/** A page's address with `?lang=` set; its other parameters are kept. */
export function inLanguage(pathname: string, search: string, locale: Locale): string {
  const query = new URLSearchParams(search)
  query.set('lang', locale)
  return `${pathname}?${query}`
}

/** A page's address without `?lang=` and without the search that led there: the one that search engines should remember. */
export function withoutLanguage(pathname: string, search: string): string {
  const query = new URLSearchParams(search)
  query.delete('lang')
  query.delete('tu')
  const text = query.toString()
  return text === '' ? pathname : `${pathname}?${text}`
}
