import type { PlacePurchaseProblem } from '#app/domain/orders/rules/place-purchase-terms.ts'
import { formatDong } from '#app/i18n/format.ts'
import { messages, type ProblemTexts } from '#app/i18n/messages.ts'

export const reviewText = messages({
  vi: {
    title: 'Xem lại và đặt hàng',
    lead: 'Kiểm tra lần cuối. Đơn chỉ được đặt khi bạn bấm nút ở cuối trang.',
    edit: 'Sửa thông tin',
    recipient: 'Người nhận',
    note: 'Lời nhắn',
    payment: 'Thanh toán',
    birthDate: 'Ngày sinh người mua',
    parcelFrom: (vendor: string) => `Kiện hàng của ${vendor}`,
    vendorTotal: 'Cộng kiện này',
    totalTitle: 'Tổng tiền phải trả',
    taxNote: 'Giá đã gồm thuế và phí giao hàng. Không có khoản nào khác.',
    terms: 'Điều khoản',
    termsText: 'Bạn mua trực tiếp của từng gian hàng; Chợ Ba Tỉnh là sàn trung gian. Bạn hủy được miễn phí đến khi gian hàng xác nhận. Người bán phải xác nhận trong 48 giờ, quá hạn đơn tự hủy và hoàn tiền. Hàng sai mô tả hoặc thông tin thiếu: được chấm dứt hợp đồng trong 30 ngày, hoàn tiền theo cách đã trả.',
    policies: 'Đọc đầy đủ:',
    policyReturns: 'đổi trả và hoàn tiền',
    policyDelivery: 'giao hàng và kiểm hàng',
    policyPrivacy: 'bảo mật',
    agree: 'Bấm nút là bạn đồng ý với các điều khoản trên và có nghĩa vụ thanh toán.',
    orderAndPay: (total: string) => `Đặt hàng và thanh toán ${total}`,
    order: (total: string) => `Đặt hàng, trả ${total} khi nhận`,
  },
  en: {
    title: 'Review and order',
    lead: 'A last look. Nothing is ordered until you press the button at the end.',
    edit: 'Change details',
    recipient: 'Recipient',
    note: 'Message',
    payment: 'Payment',
    birthDate: 'Buyer’s date of birth',
    parcelFrom: (vendor: string) => `Parcel from ${vendor}`,
    vendorTotal: 'Total of this parcel',
    totalTitle: 'Total to pay',
    taxNote: 'Tax and delivery are included. There are no other costs.',
    terms: 'Terms',
    termsText: 'You buy directly from each shop; Chợ Ba Tỉnh is the intermediary. You may cancel free of charge until the shop accepts. Sellers must accept within 48 hours; after that the order is cancelled and the money returned. If goods or information were wrong you may end the contract within 30 days and are refunded the way you paid.',
    policies: 'Read in full:',
    policyReturns: 'returns and refunds',
    policyDelivery: 'delivery and inspection',
    policyPrivacy: 'privacy',
    agree: 'By pressing the button you accept these terms and owe the payment.',
    orderAndPay: (total: string) => `Order and pay ${total}`,
    order: (total: string) => `Order, pay ${total} on delivery`,
  },
})

const namesOf = (lines: readonly { nameVi: string; nameEn: string }[], language: 'nameVi' | 'nameEn') =>
  lines.map((line) => line[language] || line.nameVi).join(', ')

/** Why the order button did nothing, and what to do now. */
export const placePurchaseProblems: ProblemTexts<PlacePurchaseProblem> = {
  vi: {
    'cart-gone': 'Giỏ hàng này không còn nữa.',
    'cart-empty': 'Giỏ hàng đang trống.',
    'not-for-sale': ({ lines }) => `Hiện không bán nữa: ${namesOf(lines, 'nameVi')}. Giỏ hàng vẫn còn nguyên, bạn bỏ món này ra để đặt tiếp.`,
    'sold-out': ({ lines }) =>
      `Vừa có người mua trước: ${lines.map((line) => `${line.nameVi} (${line.available > 0 ? `còn ${line.available}` : 'hết hàng'})`).join(', ')}. Giỏ hàng vẫn còn nguyên.`,
    'price-changed': ({ total }) => `Giá đã thay đổi: tổng mới là ${formatDong(total, 'vi')}. Bạn xem lại rồi bấm đặt hàng lần nữa nếu đồng ý.`,
    'shipping-missing': 'Vui lòng chọn cách giao cho từng gian hàng.',
    'shipping-refused': 'Một cách giao đã chọn không còn dùng được. Vui lòng chọn lại.',
    'ward-unknown': 'Vui lòng chọn lại phường, xã nơi nhận hàng.',
    'cash-refused': ({ lines, reason }) =>
      reason === 'alcohol'
        ? 'Đồ uống có cồn chỉ bán khi thanh toán trực tuyến. Vui lòng chọn cách thanh toán khác.'
        : reason === 'history'
          ? 'Gần đây có vài kiện hàng gửi tới số điện thoại hoặc tài khoản này không có người nhận, nên lần này mời bạn chọn cách trả trước.'
          : `Không nhận tiền mặt với: ${namesOf(lines, 'nameVi')}. Vui lòng chọn cách thanh toán khác.`,
    'no-account': 'Có gian hàng chưa có tài khoản ngân hàng nhận chuyển khoản. Vui lòng chọn cách thanh toán khác.',
    'age-not-declared': 'Vui lòng cho biết ngày sinh của người mua.',
    'under-age': 'Người mua chưa đủ 18 tuổi nên không mua được đồ uống có cồn.',
    'too-much': ({ limit }) => `Cách thanh toán này chỉ dùng được cho đơn đến ${formatDong(limit, 'vi')}.`,
  },
  en: {
    'cart-gone': 'This cart no longer exists.',
    'cart-empty': 'The cart is empty.',
    'not-for-sale': ({ lines }) => `No longer for sale: ${namesOf(lines, 'nameEn')}. Your cart is kept; remove it to go on.`,
    'sold-out': ({ lines }) =>
      `Somebody was faster: ${lines.map((line) => `${line.nameEn || line.nameVi} (${line.available > 0 ? `${line.available} left` : 'sold out'})`).join(', ')}. Your cart is kept.`,
    'price-changed': ({ total }) => `Prices have changed: the new total is ${formatDong(total, 'en')}. Please look again and press the button once more if you agree.`,
    'shipping-missing': 'Please choose a way of delivery for each shop.',
    'shipping-refused': 'A way of delivery you chose is no longer available. Please choose again.',
    'ward-unknown': 'Please choose the ward of delivery again.',
    'cash-refused': ({ lines, reason }) =>
      reason === 'alcohol'
        ? 'Alcohol is sold online against cashless payment only. Please choose another payment.'
        : reason === 'history'
          ? 'Lately some parcels for this phone or account were not accepted, so please pay beforehand this time.'
          : `No cash on delivery for: ${namesOf(lines, 'nameEn')}. Please choose another payment.`,
    'no-account': 'One of the shops has no bank account for transfers yet. Please choose another payment.',
    'age-not-declared': 'Please tell us the buyer’s date of birth.',
    'under-age': 'The buyer is under 18 and cannot buy alcohol.',
    'too-much': ({ limit }) => `This payment is for orders up to ${formatDong(limit, 'en')}.`,
  },
}
