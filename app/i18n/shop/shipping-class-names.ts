import type { ShippingClass } from '#app/domain/catalog/rules/shipping-classes.ts'
import type { Locale } from '#app/i18n/locale.ts'

/** How a parcel travels, as shoppers read it. */
export const shippingClassNames: Readonly<Record<ShippingClass, Readonly<Record<Locale, string>>>> = {
  ambient: { vi: 'Hàng thường', en: 'Ordinary parcel' },
  ambient_fragile: { vi: 'Hàng dễ vỡ, gói chống sốc', en: 'Fragile, padded parcel' },
  chilled: { vi: 'Giữ mát suốt đường đi', en: 'Kept cool all the way' },
  frozen: { vi: 'Giữ đông suốt đường đi', en: 'Kept frozen all the way' },
  fresh_fast: { vi: 'Hàng tươi, giao nhanh', en: 'Fresh, fast delivery' },
  live: { vi: 'Hàng sống, giao nhanh', en: 'Live, fast delivery' },
  flower: { vi: 'Hoa tươi, giao nhanh', en: 'Fresh flowers, fast delivery' },
  service: { vi: 'Nhận tại chỗ', en: 'On site' },
}
