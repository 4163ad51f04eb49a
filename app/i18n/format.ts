import type { Locale } from './locale.ts'

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }
const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }
const TIME_ZONE = 'Asia/Ho_Chi_Minh'

/** `125.000 ₫` in Vietnamese, `125,000 ₫` in English. Amounts in whole đồng. */
export function formatDong(amount: bigint, locale: Locale): string {
  return `${numbers[locale].format(amount)}\u00a0₫`
}

export function formatNumber(value: number, locale: Locale): string {
  return numbers[locale].format(value)
}

const dates = formatters({ day: '2-digit', month: '2-digit', year: 'numeric' })
const moments = formatters({ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' })

/** A day as people here write it, 23/11/2026, in Vietnamese time. */
export function formatDate(at: Date, locale: Locale): string {
  return dates[locale].format(at)
}

export function formatMoment(at: Date, locale: Locale): string {
  return moments[locale].format(at)
}

function formatters(options: Intl.DateTimeFormatOptions): Record<Locale, Intl.DateTimeFormat> {
  const make = (locale: Locale) => new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: TIME_ZONE })
  return { vi: make('vi'), en: make('en') }
}
