import { messages } from '../messages.ts'

/** To the buyer, about one shop's part. */
export const buyerOrderText = messages({
  vi: {
    acceptedSubject: (vendor: string, code: string) => `${vendor} đã nhận đơn ${code}`,
    accepted: (vendor: string) => `${vendor} đã xác nhận và đang chuẩn bị hàng cho bạn.`,
    declinedSubject: (vendor: string, code: string) => `${vendor} không nhận được đơn ${code}`,
    declined: (vendor: string) => `Rất tiếc, ${vendor} không thể thực hiện phần hàng này.`,
    shippedSubject: (code: string) => `Kiện hàng ${code} đang trên đường`,
    shipped: (vendor: string) => `${vendor} đã gửi kiện hàng của bạn.`,
    carrier: 'Đơn vị vận chuyển',
    ownCarrier: 'Gian hàng tự giao',
    trackingNumber: 'Mã vận đơn',
    deliveredSubject: (code: string) => `Kiện hàng ${code} đã giao`,
    delivered: 'Kiện hàng được ghi nhận là đã giao. Hãy mở trang đơn hàng để xác nhận đã nhận, hoặc báo nếu có điều gì chưa đúng.',
    cancelledSubject: (code: string) => `Kiện hàng ${code} đã hủy`,
    cancelledByBuyer: 'Phần hàng này đã được hủy theo yêu cầu của bạn.',
    cancelledByVendor: (vendor: string) => `Rất tiếc, ${vendor} không thể tiếp tục phần hàng này nên đã hủy.`,
    cancelledByTime: (vendor: string) => `${vendor} không xác nhận trong thời hạn nên phần hàng này đã tự hủy.`,
    moneyBack: 'Nếu bạn đã thanh toán, số tiền của phần hàng này sẽ được hoàn lại theo cách bạn đã trả.',
  },
  en: {
    acceptedSubject: (vendor: string, code: string) => `${vendor} has accepted order ${code}`,
    accepted: (vendor: string) => `${vendor} has confirmed and is preparing your goods.`,
    declinedSubject: (vendor: string, code: string) => `${vendor} cannot fill order ${code}`,
    declined: (vendor: string) => `We are sorry: ${vendor} cannot fill this part of your order.`,
    shippedSubject: (code: string) => `Parcel ${code} is on its way`,
    shipped: (vendor: string) => `${vendor} has sent your parcel.`,
    carrier: 'Carrier',
    ownCarrier: 'The shop delivers itself',
    trackingNumber: 'Tracking number',
    deliveredSubject: (code: string) => `Parcel ${code} has been delivered`,
    delivered: 'The parcel is recorded as delivered. Open the order page to confirm that you have it, or to tell us what is wrong.',
    cancelledSubject: (code: string) => `Parcel ${code} has been cancelled`,
    cancelledByBuyer: 'This part was cancelled as you asked.',
    cancelledByVendor: (vendor: string) => `We are sorry: ${vendor} could not go on with this part and cancelled it.`,
    cancelledByTime: (vendor: string) => `${vendor} did not confirm in time, so this part was cancelled by itself.`,
    moneyBack: 'If you have paid, the money for this part goes back the way you paid.',
  },
})

/** To the shop. */
export const vendorOrderText = messages({
  vi: {
    newSubject: (code: string) => `Đơn hàng mới ${code}`,
    isNew: 'Có đơn hàng mới đang chờ hợp tác xã xác nhận.',
    acceptBy: 'Cần xác nhận trước',
    waitingSubject: (code: string) => `Nhắc: đơn hàng ${code} chưa được xác nhận`,
    waiting: 'Đơn hàng này vẫn chưa được xác nhận. Quá hạn, đơn sẽ tự hủy và hàng trở lại kho.',
    cancelledSubject: (code: string) => `Đơn hàng ${code} đã hủy`,
    cancelledByBuyer: 'Người mua đã hủy đơn này. Xin đừng đóng gói; hàng đã trở lại kho.',
    cancelledByTime: 'Đơn đã tự hủy vì không được xác nhận trong thời hạn. Hàng đã trở lại kho.',
    see: 'Mở đơn hàng',
  },
  en: {
    newSubject: (code: string) => `New order ${code}`,
    isNew: 'A new order is waiting for you to confirm it.',
    acceptBy: 'Confirm before',
    waitingSubject: (code: string) => `Reminder: order ${code} is not confirmed yet`,
    waiting: 'This order is still not confirmed. After the deadline it is cancelled by itself and the goods go back into stock.',
    cancelledSubject: (code: string) => `Order ${code} has been cancelled`,
    cancelledByBuyer: 'The buyer cancelled this order. Please do not pack it; the goods are back in stock.',
    cancelledByTime: 'The order was cancelled by itself because it was not confirmed in time. The goods are back in stock.',
    see: 'Open the order',
  },
})
