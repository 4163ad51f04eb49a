import { createContext, useContext, type ReactNode } from 'react'
import { isLocale, type Locale } from '#app/i18n/locale.ts'

/** What an error page must know even when every loader failed. */
export type RequestFacts = {
  locale: Locale
  /** Also in the log and in the `x-request-id` header. */
  requestId: string
  databaseAway: boolean
}

const FactsContext = createContext<RequestFacts | null>(null)

export function RequestFactsProvider({ facts, children }: { facts: RequestFacts; children: ReactNode }) {
  return <FactsContext.Provider value={facts}>{children}</FactsContext.Provider>
}

/** From the server while it renders; in the browser from the attributes that `factAttributes` left on the document. */
export function useRequestFacts(): RequestFacts {
  return useContext(FactsContext) ?? factsOfDocument()
}

/** For the `html` element. */
export function factAttributes({ locale, requestId, databaseAway }: RequestFacts) {
  return { 'lang': locale, 'data-request': requestId, 'data-away': databaseAway ? '' : undefined }
}

function factsOfDocument(): RequestFacts {
  const { lang, dataset } = document.documentElement
  return {
    locale: isLocale(lang) ? lang : 'vi',
    requestId: dataset.request ?? '',
    databaseAway: dataset.away !== undefined,
  }
}
