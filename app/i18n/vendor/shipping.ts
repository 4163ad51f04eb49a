import type { ShippingClass, ShippingKind, ShippingZone } from '#app/domain/vendors/rules/shipping-price.ts'
import type { ShippingRateFault, ShippingRateProblem } from '#app/domain/vendors/rules/shipping-rate-rules.ts'
import type { Locale } from '../locale.ts'
import { messages, type ProblemTexts } from '../messages.ts'

type Named<Key extends string> = { readonly [locale in Locale]: { readonly [key in Key]: string } }

export const shippingText = messages({
  vi: {
    title: 'Vận chuyển',
    lead: 'Người mua chọn một cách trong số này cho mỗi đơn của cơ sở.',
    rates: 'Đang áp dụng',
    none: 'Chưa có cách giao hàng nào',
    noneHint: 'Thêm ít nhất một cách thì người mua mới đặt hàng được.',
    add: 'Thêm cách giao hàng',
    change: 'Sửa cách giao hàng',
    name: 'Tên',
    nameHint: 'Người mua thấy tên này. Ví dụ: Chuyển phát nhanh.',
    nameEn: 'Tên tiếng Anh',
    optional: 'Có thể để trống.',
    kind: 'Loại',
    zone: 'Giao đến',
    baseFee: 'Phí cố định (đồng)',
    perKgFee: 'Thêm mỗi kg (đồng)',
    perKgHint: 'Lẻ tính tròn thành 1 kg.',
    freeFrom: 'Miễn phí từ (đồng)',
    freeFromHint: 'Tiền hàng đạt mức này thì không tính phí. Để trống nếu không có.',
    minDays: 'Sớm nhất (ngày)',
    maxDays: 'Muộn nhất (ngày)',
    classes: 'Chở được',
    price: 'Phí',
    days: 'Thời gian',
    fee: (base: string, perKg: string | null) => (perKg ? `${base} + ${perKg}/kg` : base),
    free: 'Miễn phí',
    freeFromAmount: (amount: string) => `Miễn phí từ ${amount}`,
    dayRange: (from: number, to: number) => (from === to ? `${to} ngày` : `${from}–${to} ngày`),
    actions: 'Thao tác',
    edit: 'Sửa',
    editNamed: (name: string) => `Sửa: ${name}`,
    retire: 'Ngừng',
    retireNamed: (name: string) => `Ngừng: ${name}`,
    saveNew: 'Thêm',
    saveChange: 'Lưu',
    cancel: 'Không sửa nữa',
    added: 'Đã thêm cách giao hàng.',
    changed: 'Đã lưu. Đơn đã đặt vẫn giữ phí cũ.',
    retired: 'Đã ngừng cách giao hàng này.',
    money: 'Vui lòng nhập số tiền, ví dụ 25.000.',
    readOnly: 'Nhờ chủ nhiệm hoặc kế toán khi cần đổi phí giao hàng.',
  },
  en: {
    title: 'Shipping',
    lead: 'Shoppers choose one of these for each of your orders.',
    rates: 'In use',
    none: 'No way of sending yet',
    noneHint: 'Add at least one, so that shoppers can order.',
    add: 'Add a way of sending',
    change: 'Change a way of sending',
    name: 'Name in Vietnamese',
    nameHint: 'Shoppers see it. For example: Chuyển phát nhanh.',
    nameEn: 'Name in English',
    optional: 'May stay empty.',
    kind: 'Kind',
    zone: 'Delivers to',
    baseFee: 'Base fee (đồng)',
    perKgFee: 'Plus for each kg (đồng)',
    perKgHint: 'A started kg counts as one.',
    freeFrom: 'Free from (đồng)',
    freeFromHint: 'No fee when the goods cost this much. Leave empty for never.',
    minDays: 'Earliest (days)',
    maxDays: 'Latest (days)',
    classes: 'Can carry',
    price: 'Fee',
    days: 'Time',
    fee: (base: string, perKg: string | null) => (perKg ? `${base} + ${perKg}/kg` : base),
    free: 'Free',
    freeFromAmount: (amount: string) => `Free from ${amount}`,
    dayRange: (from: number, to: number) => (from === to ? `${to} days` : `${from}–${to} days`),
    actions: 'Actions',
    edit: 'Change',
    editNamed: (name: string) => `Change: ${name}`,
    retire: 'Stop',
    retireNamed: (name: string) => `Stop: ${name}`,
    saveNew: 'Add',
    saveChange: 'Save',
    cancel: 'Do not change',
    added: 'Added.',
    changed: 'Saved. Orders already placed keep their fee.',
    retired: 'No longer offered.',
    money: 'Please enter an amount, for example 25,000.',
    readOnly: 'Ask the leader or the bookkeeper to change shipping fees.',
  },
})

export const shippingKindNames: Named<ShippingKind> = {
  vi: { carrier: 'Đơn vị vận chuyển', local: 'Tự giao', pickup: 'Khách đến lấy' },
  en: { carrier: 'Carrier', local: 'Own delivery', pickup: 'Pick-up' },
}

export const shippingZoneNames: Named<ShippingZone> = {
  vi: { nationwide: 'Cả nước', region: 'Trong vùng của cơ sở', province: 'Trong tỉnh của cơ sở' },
  en: { nationwide: 'The whole country', region: 'Your own region', province: 'Your own province' },
}

export const shippingClassNames: Named<ShippingClass> = {
  vi: {
    ambient: 'Hàng khô, hàng thường',
    ambient_fragile: 'Hàng dễ vỡ',
    fresh_fast: 'Hàng tươi, giao nhanh',
    chilled: 'Hàng mát',
    frozen: 'Hàng đông lạnh',
    live: 'Hàng sống',
    flower: 'Hoa',
    service: 'Vé, dịch vụ',
  },
  en: {
    ambient: 'Dry and ordinary goods',
    ambient_fragile: 'Fragile goods',
    fresh_fast: 'Fresh goods, sent fast',
    chilled: 'Chilled goods',
    frozen: 'Frozen goods',
    live: 'Live goods',
    flower: 'Flowers',
    service: 'Tickets and services',
  },
}

const faults: Named<ShippingRateFault> = {
  vi: {
    fees: 'Phí từ 0 đến 5.000.000 đồng.',
    freeFrom: 'Mức miễn phí phải lớn hơn 0.',
    days: 'Số ngày từ 0 đến 60, sớm nhất không sau muộn nhất.',
    classes: 'Hãy chọn ít nhất một loại hàng chở được.',
  },
  en: {
    fees: 'Fees are from 0 to 5,000,000 đồng.',
    freeFrom: 'Free from more than 0.',
    days: 'From 0 to 60 days, the earliest not after the latest.',
    classes: 'Choose at least one kind of goods.',
  },
}

export const shippingProblems: ProblemTexts<ShippingRateProblem> = {
  vi: {
    notAllowed: 'Chỉ chủ nhiệm hoặc kế toán được đổi phí giao hàng.',
    notFound: 'Không tìm thấy cách giao hàng này.',
    tooMany: 'Đã đủ 12 cách giao hàng. Hãy ngừng bớt một cách trước.',
    wrong: ({ fault }) => faults.vi[fault],
  },
  en: {
    notAllowed: 'Only the leader or the bookkeeper may change shipping fees.',
    notFound: 'There is no such way of sending.',
    tooMany: 'There are 12 already. Stop one first.',
    wrong: ({ fault }) => faults.en[fault],
  },
}
