import { createContext, useContext, type ReactNode } from 'react'
import type { Locale } from './locale.ts'

const LocaleContext = createContext<Locale>('vi')

export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The texts of one bundle in the language of the page. */
export function useText<T>(bundle: { readonly [locale in Locale]: T }): T {
  return bundle[useLocale()]
}
