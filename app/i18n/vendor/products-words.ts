import type { ChecklistItem } from '#app/domain/catalog/rules/listing-checklist.ts'
import type { ProductState } from '#app/domain/catalog/rules/product-states.ts'
import type { ShippingClass } from '#app/domain/catalog/rules/shipping-classes.ts'
import type { Locale } from '../locale.ts'

type Named<Key extends string> = { readonly [locale in Locale]: { readonly [key in Key]: string } }

/** The states of a product in its vendor's words. */
export const ownProductStates: Named<ProductState> = {
  vi: {
    draft: 'Bản nháp',
    submitted: 'Chờ duyệt',
    needsChange: 'Cần sửa',
    published: 'Đang bán',
    withdrawn: 'Tạm ngừng bán',
    suspended: 'Bị đình chỉ',
    rejected: 'Không được duyệt',
  },
  en: {
    draft: 'Draft',
    submitted: 'Waiting for approval',
    needsChange: 'Needs a change',
    published: 'On sale',
    withdrawn: 'Off sale',
    suspended: 'Suspended',
    rejected: 'Rejected',
  },
}

export const shippingClassNames: Named<ShippingClass> = {
  vi: {
    ambient: 'Hàng khô, để thường',
    ambient_fragile: 'Hàng dễ vỡ',
    chilled: 'Giữ mát',
    frozen: 'Đông lạnh',
    fresh_fast: 'Tươi, cần giao nhanh',
    live: 'Còn sống',
    flower: 'Hoa tươi',
    service: 'Dịch vụ, không gửi hàng',
  },
  en: {
    ambient: 'Dry goods, no cooling',
    ambient_fragile: 'Fragile',
    chilled: 'Chilled',
    frozen: 'Frozen',
    fresh_fast: 'Fresh, needs fast delivery',
    live: 'Live',
    flower: 'Cut flowers',
    service: 'A service, nothing is sent',
  },
}

/** What is missing before an officer can look at a listing. */
export const checklistTexts: Named<ChecklistItem> = {
  vi: {
    name: 'Tên sản phẩm',
    category: 'Ngành hàng',
    description: 'Mô tả, ít nhất 20 ký tự',
    origin: 'Nơi sản xuất',
    ingredients: 'Thành phần',
    storage: 'Cách bảo quản',
    season: 'Ít nhất một tháng có hàng',
    shippingClass: 'Cách vận chuyển',
    transitTime: 'Thời gian đi đường tối đa (hàng tươi, lạnh)',
    pack: 'Ít nhất một quy cách đang bán',
    price: 'Giá hợp lệ cho mọi quy cách',
    content: 'Khối lượng, thể tích hoặc số lượng của mỗi quy cách',
    picture: 'Ít nhất một ảnh',
  },
  en: {
    name: 'A name',
    category: 'A category',
    description: 'A description of at least 20 characters',
    origin: 'The place of origin',
    ingredients: 'Ingredients',
    storage: 'How to store it',
    season: 'At least one month in season',
    shippingClass: 'How it travels',
    transitTime: 'The longest time on the way (fresh and chilled goods)',
    pack: 'At least one pack on sale',
    price: 'A valid price for every pack',
    content: 'Weight, volume or number of pieces of every pack',
    picture: 'At least one picture',
  },
}
