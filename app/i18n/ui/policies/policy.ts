import type { Locale } from '#app/i18n/locale.ts'

export type PolicyText = {
  title: string
  lead: string
  sections: readonly { title: string; paragraphs: readonly string[] }[]
}

/** A published policy. A change gets a new version date; orders and consents refer to it. */
export type Policy = {
  /** The day from which it holds, as YYYY-MM-DD. */
  version: string
  texts: Readonly<Record<Locale, PolicyText>>
}
