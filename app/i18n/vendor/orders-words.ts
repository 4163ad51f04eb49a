import type { DeclineReason, ReturnReason } from '#app/domain/orders/rules/decline-reasons.ts'
import type { OrderTab } from '#app/domain/orders/rules/order-tabs.ts'
import type { VendorOrderState } from '#app/domain/orders/rules/vendor-order-states.ts'
import type { Locale } from '../locale.ts'

type Named<Key extends string> = { readonly [locale in Locale]: { readonly [key in Key]: string } }

export const orderStateNames: Named<VendorOrderState> = {
  vi: {
    awaitingPayment: 'Chờ thanh toán',
    unpaid: 'Chưa thanh toán',
    placed: 'Đơn mới',
    accepted: 'Đã nhận đơn',
    packed: 'Đã đóng gói',
    shipped: 'Đang giao',
    delivered: 'Đã giao',
    completed: 'Hoàn tất',
    declined: 'Đã từ chối',
    cancelled: 'Đã hủy',
    returned: 'Hàng hoàn về',
  },
  en: {
    awaitingPayment: 'Awaiting payment',
    unpaid: 'Not paid',
    placed: 'New',
    accepted: 'Accepted',
    packed: 'Packed',
    shipped: 'On its way',
    delivered: 'Delivered',
    completed: 'Completed',
    declined: 'Declined',
    cancelled: 'Cancelled',
    returned: 'Came back',
  },
}

export const orderTabNames: Named<OrderTab> = {
  vi: {
    'moi': 'Đơn mới',
    'dong-goi': 'Cần đóng gói',
    'giao': 'Chờ gửi',
    'dang-giao': 'Đang giao',
    'xong': 'Đã giao',
    'dung': 'Hủy, hoàn',
  },
  en: {
    'moi': 'New',
    'dong-goi': 'To pack',
    'giao': 'To ship',
    'dang-giao': 'On the way',
    'xong': 'Delivered',
    'dung': 'Stopped',
  },
}

export const declineReasonNames: Named<DeclineReason> = {
  vi: {
    'out-of-stock': 'Hết hàng',
    'quality': 'Hàng không đạt chất lượng',
    'cannot-deliver': 'Không giao được đến địa chỉ này',
    'price-mistake': 'Niêm yết sai giá',
    'buyer-asked': 'Người mua xin hủy',
    'other': 'Lý do khác',
  },
  en: {
    'out-of-stock': 'Out of stock',
    'quality': 'Goods not good enough',
    'cannot-deliver': 'Cannot deliver to this address',
    'price-mistake': 'Wrong price in the listing',
    'buyer-asked': 'The buyer asked to cancel',
    'other': 'Another reason',
  },
}

export const returnReasonNames: Named<ReturnReason> = {
  vi: {
    'refused': 'Người nhận từ chối',
    'not-reached': 'Không liên lạc được người nhận',
    'wrong-address': 'Sai địa chỉ',
    'damaged': 'Hàng hỏng trên đường',
    'other': 'Lý do khác',
  },
  en: {
    'refused': 'Receiver refused it',
    'not-reached': 'Receiver could not be reached',
    'wrong-address': 'Wrong address',
    'damaged': 'Damaged on the way',
    'other': 'Another reason',
  },
}

/** What the trail calls each deed; `vendor-order.` is left out. */
export const orderDeedNames: { readonly [locale in Locale]: { readonly [move: string]: string } } = {
  vi: {
    pay: 'Đã thanh toán, chuyển đến người bán',
    place: 'Đặt hàng',
    expire: 'Quá hạn thanh toán',
    payAgain: 'Người mua thanh toán lại',
    accept: 'Nhận đơn',
    decline: 'Từ chối đơn',
    cancel: 'Người mua hủy đơn',
    timeOut: 'Tự hủy vì quá hạn nhận đơn',
    giveUp: 'Người bán hủy đơn',
    pack: 'Đóng gói',
    ship: 'Gửi hàng',
    handOver: 'Khách nhận tại chỗ',
    deliver: 'Giao đến người nhận',
    comeBack: 'Hàng hoàn về',
    complete: 'Hoàn tất đơn',
  },
  en: {
    pay: 'Paid and sent to the seller',
    place: 'Ordered',
    expire: 'Payment deadline passed',
    payAgain: 'The buyer pays again',
    accept: 'Accepted',
    decline: 'Declined',
    cancel: 'Cancelled by the buyer',
    timeOut: 'Cancelled by itself: not accepted in time',
    giveUp: 'Cancelled by the seller',
    pack: 'Packed',
    ship: 'Shipped',
    handOver: 'Picked up by the buyer',
    deliver: 'Delivered',
    comeBack: 'Came back',
    complete: 'Completed',
  },
}

/** A reason as kept on an order: one of the codes, or the seller's own words. */
export function reasonText(locale: Locale, reason: string): string {
  const names: { readonly [code: string]: string } = { ...returnReasonNames[locale], ...declineReasonNames[locale] }
  return names[reason] ?? reason
}
