import type { VendorRole } from '#app/domain/accounts/rules/scopes.ts'
import type { Locale } from '../locale.ts'

/** What somebody on a vendor's staff is, and may do. */
export const roleNames: { readonly [locale in Locale]: { readonly [role in VendorRole]: string } } = {
  vi: { leader: 'Chủ nhiệm', bookkeeper: 'Kế toán', packer: 'Đóng gói' },
  en: { leader: 'Leader', bookkeeper: 'Bookkeeper', packer: 'Packer' },
}

export const roleDuties: { readonly [locale in Locale]: { readonly [role in VendorRole]: string } } = {
  vi: {
    leader: 'Làm mọi việc: hồ sơ, tài khoản ngân hàng, nhân sự, sản phẩm, đơn hàng.',
    bookkeeper: 'Sản phẩm, phí giao hàng, từ chối và hoàn đơn; không sửa hồ sơ, không thêm người.',
    packer: 'Nhận, đóng gói và gửi đơn; nhập kho.',
  },
  en: {
    leader: 'Everything: application, bank account, staff, products, orders.',
    bookkeeper: 'Products, shipping fees, declining and returning orders; not the application, not the staff.',
    packer: 'Accepts, packs and sends orders; receives stock.',
  },
}

export function roleNameOf(role: string, locale: Locale): string {
  const names: Readonly<Record<string, string>> = roleNames[locale]
  return names[role] ?? role
}
