import { messages } from '../messages.ts'

/** To the buyer, about the whole purchase. */
export const purchaseLetterText = messages({
  vi: {
    placedSubject: (code: string) => `Đã nhận đơn hàng ${code}`,
    placed: 'Chợ Ba Tỉnh đã nhận đơn hàng của bạn. Mỗi gian hàng sẽ xác nhận và gửi phần hàng của mình; bạn sẽ nhận thư ở từng bước.',
    awaitingSubject: (code: string) => `Đơn hàng ${code} đang chờ thanh toán`,
    awaiting: 'Hàng đang được giữ cho bạn. Gian hàng bắt đầu chuẩn bị sau khi nhận được thanh toán.',
    pay: 'Xem đơn và thanh toán',
    confirmedSubject: (code: string) => `Đã nhận thanh toán cho đơn hàng ${code}`,
    confirmed: 'Thanh toán của bạn đã đến. Các gian hàng đang xác nhận đơn.',
    unpaidSubject: (code: string) => `Đơn hàng ${code} chưa được thanh toán`,
    unpaid: 'Đã hết thời hạn thanh toán nên hàng không còn được giữ. Nếu vẫn muốn mua, bạn có thể thanh toán lại khi còn hàng.',
    returnedSubject: (code: string) => `Tiền của đơn hàng ${code} đang được hoàn lại`,
    returned: 'Tiền đến sau khi hàng đã hết hoặc đơn đã hủy, nên toàn bộ số tiền được hoàn lại theo cách bạn đã trả.',
    refundedSubject: (code: string) => `Đã hoàn tiền cho đơn hàng ${code}`,
    refunded: (amount: string) => `Đã hoàn ${amount} theo cách bạn đã thanh toán. Ngân hàng có thể cần vài ngày để ghi có.`,
    refundedByTransfer: (amount: string) => `Đã hoàn ${amount} vào tài khoản ngân hàng của bạn.`,
    keepLink: 'Đường dẫn này chỉ dành cho bạn: ai có nó đều xem được đơn hàng.',
  },
  en: {
    placedSubject: (code: string) => `We have received order ${code}`,
    placed: 'Chợ Ba Tỉnh has received your order. Each shop confirms and sends its own part; you will get a letter at every step.',
    awaitingSubject: (code: string) => `Order ${code} is waiting for payment`,
    awaiting: 'The goods are being kept for you. The shops start to prepare them once the payment has arrived.',
    pay: 'See the order and pay',
    confirmedSubject: (code: string) => `We have received the payment for order ${code}`,
    confirmed: 'Your payment has arrived. The shops are now confirming the order.',
    unpaidSubject: (code: string) => `Order ${code} has not been paid`,
    unpaid: 'The time to pay is over, so the goods are no longer kept. If you still want them, you can pay as long as they are in stock.',
    returnedSubject: (code: string) => `The money for order ${code} is on its way back`,
    returned: 'The money arrived after the goods were gone or the order was cancelled, so all of it goes back the way you paid.',
    refundedSubject: (code: string) => `A refund has been made for order ${code}`,
    refunded: (amount: string) => `${amount} has been refunded the way you paid. Your bank may need a few days to show it.`,
    refundedByTransfer: (amount: string) => `${amount} has been refunded to your bank account.`,
    keepLink: 'This link is only for you: whoever has it can see the order.',
  },
})
