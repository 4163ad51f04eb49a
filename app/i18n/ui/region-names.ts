import type { Locale } from '#app/i18n/locale.ts'

/** The three origin regions: the provinces as people knew them before July 2025. */
export const regionNames: { readonly [slug: string]: Readonly<Record<Locale, string>> | undefined } = {
  'binh-thuan': { vi: 'Bình Thuận', en: 'Bình Thuận' },
  'ninh-thuan': { vi: 'Ninh Thuận', en: 'Ninh Thuận' },
  'lam-dong': { vi: 'Lâm Đồng', en: 'Lâm Đồng' },
}
