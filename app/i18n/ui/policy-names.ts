import type { Locale } from '#app/i18n/locale.ts'

/** Short names of the policies, in the order of the footer. */
export const policyNames = [
  { slug: 'quy-che', vi: 'Quy chế hoạt động', en: 'Operating rules' },
  { slug: 'bao-mat', vi: 'Bảo vệ dữ liệu cá nhân', en: 'Personal data' },
  { slug: 'giao-hang', vi: 'Giao hàng và kiểm hàng', en: 'Delivery and inspection' },
  { slug: 'doi-tra', vi: 'Đổi trả, hoàn tiền', en: 'Returns and refunds' },
  { slug: 'thanh-toan', vi: 'Giá và thanh toán', en: 'Prices and payment' },
  { slug: 'xep-hang', vi: 'Cách xếp hạng', en: 'How we rank' },
] as const satisfies readonly ({ slug: string } & Record<Locale, string>)[]

export type PolicySlug = (typeof policyNames)[number]['slug']
