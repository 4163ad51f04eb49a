import { messages } from '../messages.ts'

/** What every letter says around its news. */
export const frameText = messages({
  vi: {
    greeting: (name: string) => `Chào ${name},`,
    closing: 'Trân trọng,\nChợ Ba Tỉnh\n\nThư này được gửi tự động, xin đừng trả lời.',
    purchaseCode: 'Mã đơn hàng',
    orderCode: 'Mã kiện',
    vendor: 'Gian hàng',
    goods: 'Hàng',
    line: (quantity: number, name: string, pack: string, total: string) => `${quantity} × ${name} (${pack}): ${total}`,
    shipping: 'Vận chuyển',
    total: 'Tổng cộng',
    method: 'Thanh toán',
    reason: 'Lý do',
    seePurchase: 'Xem đơn hàng',
  },
  en: {
    greeting: (name: string) => `Hello ${name},`,
    closing: 'Kind regards,\nChợ Ba Tỉnh\n\nThis letter was sent automatically; please do not reply.',
    purchaseCode: 'Order code',
    orderCode: 'Parcel code',
    vendor: 'Shop',
    goods: 'Goods',
    line: (quantity: number, name: string, pack: string, total: string) => `${quantity} × ${name} (${pack}): ${total}`,
    shipping: 'Delivery',
    total: 'Total',
    method: 'Payment',
    reason: 'Reason',
    seePurchase: 'See the order',
  },
})
