import type { LegalForm } from '#app/domain/vendors/rules/legal-forms.ts'
import type { Locale } from '#app/i18n/locale.ts'
import { messages } from '#app/i18n/messages.ts'

/** Words of the vendor pages and of the identity card beside every listing. */
export const vendorText = messages({
  vi: {
    listTitle: 'Hợp tác xã và cơ sở trên chợ',
    listDescription: 'Những hợp tác xã, tổ hợp tác và cơ sở đã được cán bộ xét duyệt của ba vùng.',
    all: 'Tất cả',
    products: (count: string) => `${count} sản phẩm`,
    members: (count: string) => `${count} thành viên`,
    since: (year: number) => `từ năm ${year}`,
    story: 'Câu chuyện',
    identity: 'Thông tin pháp lý',
    legalName: 'Tên đăng ký',
    legalForm: 'Loại hình',
    taxCode: 'Mã số thuế',
    registration: 'Giấy đăng ký',
    registered: (number: string, day: string, by: string) => [number, day && `cấp ngày ${day}`, by].filter(Boolean).join(', '),
    representative: 'Người đại diện',
    address: 'Địa chỉ',
    contact: 'Liên hệ',
    certificates: 'Chứng nhận của cơ sở',
    demo: 'Người bán ví dụ',
    goods: 'Hàng của gian',
    none: 'Chưa có gian hàng nào ở đây',
  },
  en: {
    listTitle: 'Cooperatives and producers on the market',
    listDescription: 'Cooperatives, groups and producers of the three regions, each approved by an officer.',
    all: 'All',
    products: (count: string) => `${count} products`,
    members: (count: string) => `${count} members`,
    since: (year: number) => `since ${year}`,
    story: 'Their story',
    identity: 'Legal identity',
    legalName: 'Registered name',
    legalForm: 'Legal form',
    taxCode: 'Tax code',
    registration: 'Registration',
    registered: (number: string, day: string, by: string) => [number, day && `issued on ${day}`, by && `by ${by}`].filter(Boolean).join(', '),
    representative: 'Representative',
    address: 'Address',
    contact: 'Contact',
    certificates: 'Certificates of the producer',
    demo: 'Example seller',
    goods: 'Products of this shop',
    none: 'No shops here yet',
  },
})

export const legalFormNames: Readonly<Record<LegalForm, Readonly<Record<Locale, string>>>> = {
  'cooperative': { vi: 'Hợp tác xã', en: 'Cooperative' },
  'cooperative-union': { vi: 'Liên hiệp hợp tác xã', en: 'Union of cooperatives' },
  'cooperative-group': { vi: 'Tổ hợp tác', en: 'Cooperative group' },
  'household': { vi: 'Hộ kinh doanh', en: 'Household business' },
  'company': { vi: 'Doanh nghiệp', en: 'Company' },
  'farm': { vi: 'Trang trại', en: 'Farm' },
}
