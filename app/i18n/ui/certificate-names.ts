import type { Locale } from '#app/i18n/locale.ts'

/** Short names of the certificate schemes, as on a badge. */
export const certificateNames: { readonly [scheme: string]: Readonly<Record<Locale, string>> | undefined } = {
  'ocop': { vi: 'OCOP', en: 'OCOP' },
  'cnnttb': { vi: 'CNNT tiêu biểu', en: 'Outstanding rural industry' },
  'gi': { vi: 'Chỉ dẫn địa lý', en: 'Geographical indication' },
  'vietgap': { vi: 'VietGAP', en: 'VietGAP' },
  'organic': { vi: 'Hữu cơ', en: 'Organic' },
  'food-safety': { vi: 'An toàn thực phẩm', en: 'Food safety' },
  'self-produced': { vi: 'Hàng tự sản xuất', en: 'Self-produced goods' },
  'haccp': { vi: 'HACCP', en: 'HACCP' },
}
