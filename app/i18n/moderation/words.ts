import type { ChangeState } from '#app/domain/catalog/rules/listing-change-states.ts'
import type { PlainField, VariantField } from '#app/domain/catalog/rules/listing.ts'
import type { CertificateState } from '#app/domain/certification/rules/certificate-states.ts'
import type { ProductState } from '#app/domain/catalog/rules/product-states.ts'
import type { SensitiveReason } from '#app/domain/catalog/rules/sensitive-fields.ts'
import type { VendorState } from '#app/domain/vendors/rules/vendor-states.ts'
import type { Locale } from '../locale.ts'

type Named<Key extends string> = { readonly [locale in Locale]: { readonly [key in Key]: string } }

/** The name of a value that came out of the database as text; the text itself when it is new to this page. */
export function nameOf(names: { readonly [locale in Locale]: { readonly [key: string]: string } }, locale: Locale, key: string): string {
  return names[locale][key] ?? key
}

export const vendorStateNames: Named<VendorState> = {
  vi: {
    draft: 'Đang soạn',
    submitted: 'Chờ duyệt',
    changesRequested: 'Chờ bổ sung',
    approved: 'Đã duyệt',
    rejected: 'Không duyệt',
    suspended: 'Tạm ngừng',
  },
  en: {
    draft: 'Draft',
    submitted: 'Waiting',
    changesRequested: 'Changes asked for',
    approved: 'Approved',
    rejected: 'Rejected',
    suspended: 'Suspended',
  },
}

export const productStateNames: Named<ProductState> = {
  vi: {
    draft: 'Đang soạn',
    submitted: 'Chờ duyệt',
    needsChange: 'Chờ sửa',
    published: 'Đang bán',
    withdrawn: 'Cơ sở tự gỡ',
    suspended: 'Bị ngừng hiển thị',
    rejected: 'Không duyệt',
  },
  en: {
    draft: 'Draft',
    submitted: 'Waiting',
    needsChange: 'Changes asked for',
    published: 'On sale',
    withdrawn: 'Withdrawn by the vendor',
    suspended: 'Taken down',
    rejected: 'Rejected',
  },
}

export const changeStateNames: Named<ChangeState> = {
  vi: {
    submitted: 'Chờ duyệt',
    changeRequested: 'Đã đề nghị sửa',
    approved: 'Đã duyệt',
    rejected: 'Không duyệt',
    superseded: 'Có bản mới hơn',
    takenBack: 'Cơ sở rút lại',
  },
  en: {
    submitted: 'Waiting',
    changeRequested: 'Changes asked for',
    approved: 'Approved',
    rejected: 'Rejected',
    superseded: 'Replaced by a newer one',
    takenBack: 'Taken back by the vendor',
  },
}

export const certificateStateNames: Named<CertificateState> = {
  vi: {
    submitted: 'Chờ xác nhận',
    confirmed: 'Đã xác nhận',
    rejected: 'Không xác nhận',
    expired: 'Hết hạn',
    withdrawn: 'Đã thu hồi',
  },
  en: {
    submitted: 'Waiting',
    confirmed: 'Confirmed',
    rejected: 'Not confirmed',
    expired: 'Expired',
    withdrawn: 'Withdrawn',
  },
}

export const sensitiveReasonTexts: Named<SensitiveReason> = {
  vi: {
    name: 'Đổi tên',
    picture: 'Có ảnh mới',
    label: 'Đổi nội dung nhãn',
    origin: 'Đổi nơi sản xuất',
    category: 'Đổi ngành hàng',
    flags: 'Đổi điều kiện bán',
    pack: 'Đổi quy cách',
    price: 'Giá xa giá duyệt lần trước',
  },
  en: {
    name: 'Name changed',
    picture: 'New picture',
    label: 'Label text changed',
    origin: 'Origin changed',
    category: 'Category changed',
    flags: 'Conditions of sale changed',
    pack: 'Pack size changed',
    price: 'Price far from the last approved',
  },
}

export const listingFieldNames: Named<PlainField> = {
  vi: {
    nameVi: 'Tên',
    nameEn: 'Tên tiếng Anh',
    categorySlug: 'Ngành hàng',
    originPlace: 'Nơi sản xuất',
    descriptionVi: 'Mô tả',
    descriptionEn: 'Mô tả tiếng Anh',
    ingredients: 'Thành phần',
    usage: 'Cách dùng',
    warnings: 'Cảnh báo',
    storageVi: 'Bảo quản',
    storageEn: 'Bảo quản (tiếng Anh)',
    shelfLifeDays: 'Hạn dùng (ngày)',
    seasonMonths: 'Tháng có hàng',
    shippingClass: 'Loại vận chuyển',
    maxTransitHours: 'Thời gian đi đường tối đa (giờ)',
    selfProduced: 'Hộ tự sản xuất, chưa chế biến',
    ageRestricted: 'Chỉ bán cho người từ 18 tuổi',
    cashlessOnly: 'Chỉ thanh toán không tiền mặt',
    codAllowed: 'Cho trả tiền khi nhận hàng',
    aliases: 'Tên gọi khác',
  },
  en: {
    nameVi: 'Name (Vietnamese)',
    nameEn: 'Name (English)',
    categorySlug: 'Category',
    originPlace: 'Place of origin',
    descriptionVi: 'Description (Vietnamese)',
    descriptionEn: 'Description (English)',
    ingredients: 'Ingredients',
    usage: 'How to use',
    warnings: 'Warnings',
    storageVi: 'Storage (Vietnamese)',
    storageEn: 'Storage (English)',
    shelfLifeDays: 'Shelf life (days)',
    seasonMonths: 'Months in season',
    shippingClass: 'Shipping class',
    maxTransitHours: 'Longest time on the way (hours)',
    selfProduced: 'Self-produced by a household, unprocessed',
    ageRestricted: 'Only from 18 years of age',
    cashlessOnly: 'Cashless payment only',
    codAllowed: 'Cash on delivery allowed',
    aliases: 'Other names',
  },
}

export const variantFieldNames: Named<VariantField> = {
  vi: {
    nameVi: 'Tên quy cách',
    nameEn: 'Tên tiếng Anh',
    priceDong: 'Giá',
    netGrams: 'Khối lượng tịnh (g)',
    netMillilitres: 'Thể tích thực (ml)',
    pieces: 'Số lượng (cái)',
    weightGrams: 'Nặng cả bao bì (g)',
    gtin: 'Mã vạch GTIN',
    isActive: 'Đang bán',
  },
  en: {
    nameVi: 'Pack name (Vietnamese)',
    nameEn: 'Pack name (English)',
    priceDong: 'Price',
    netGrams: 'Net weight (g)',
    netMillilitres: 'Net volume (ml)',
    pieces: 'Pieces',
    weightGrams: 'Weight with packaging (g)',
    gtin: 'GTIN barcode',
    isActive: 'On sale',
  },
}
