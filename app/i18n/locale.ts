export const locales = ['vi', 'en'] as const
export type Locale = (typeof locales)[number]

export function isLocale(text: unknown): text is Locale {
  return text === 'vi' || text === 'en'
}

/** Picks the Vietnamese or English of a pair of stored texts; Vietnamese when the English is empty. */
export function pick(locale: Locale, vi: string, en: string): string {
  return locale === 'en' && en !== '' ? en : vi
}
