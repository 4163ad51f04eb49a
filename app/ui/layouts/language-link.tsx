import { useLocation } from '@remix-run/react'
import { shellText } from '#app/i18n/ui/shell.ts'
import { useLocale, useText } from '#app/i18n/use-text.tsx'
import { GlobeIcon } from '#app/ui/icons/globe-icon.tsx'
import { inLanguage } from './in-language.ts'

/** The same page in the other language. A full load, because `lang` and every text change. */
export function LanguageLink({ className }: { className?: string }) {
  const other = useLocale() === 'vi' ? 'en' : 'vi'
  const { pathname, search } = useLocation()
  return (
    <a href={inLanguage(pathname, search, other)} hrefLang={other} lang={other} className={className}>
      <GlobeIcon className="size-5" />
      <span className="tool-word">{useText(shellText).otherLanguage}</span>
      <span className="tool-short" aria-hidden="true">
        {other.toUpperCase()}
      </span>
    </a>
  )
}
