import type { Locale } from './locale.ts'

const tags: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' }

/** A sum that is not in đồng, from its smallest unit, to be read and never reckoned with: `0,58 US$`. */
export function formatOtherMoney(minorUnits: bigint, currency: string, locale: Locale): string {
  const format = new Intl.NumberFormat(tags[locale], { style: 'currency', currency })
  return format.format(Number(minorUnits) / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 0))
}
