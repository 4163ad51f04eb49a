import { useLocation } from '@remix-run/react'
import type { Locale } from '#app/i18n/locale.ts'
import { inLanguage, withoutLanguage } from './in-language.ts'

/** Tells search engines where this page is in each language; the address without a language is Vietnamese. */
export function LanguageAlternates({ publicUrl, locale }: { publicUrl: string; locale: Locale }) {
  const { pathname, search } = useLocation()
  const vietnamese = publicUrl + withoutLanguage(pathname, search)
  const english = publicUrl + inLanguage(pathname, withoutLanguage('', search), 'en')
  return (
    <>
      <link rel="canonical" href={locale === 'en' ? english : vietnamese} />
      <link rel="alternate" hrefLang="vi" href={vietnamese} />
      <link rel="alternate" hrefLang="en" href={english} />
      <link rel="alternate" hrefLang="x-default" href={vietnamese} />
    </>
  )
}
