import type { CancelByBuyerProblem } from '#app/domain/orders/use-cases/cancel-by-buyer.server.ts'
import type { ChooseOtherMethodProblem } from '#app/domain/orders/use-cases/choose-other-method.server.ts'
import type { ConfirmReceiptProblem } from '#app/domain/orders/use-cases/confirm-receipt.server.ts'
import type { BeginPaymentProblem } from '#app/domain/payments/use-cases/begin-payment.server.ts'
import type { ProblemTexts } from '#app/i18n/messages.ts'
import { placePurchaseProblems } from './review.ts'

export const beginPaymentProblems: ProblemTexts<BeginPaymentProblem> = {
  vi: {
    'not-open': 'Khoản thanh toán này không còn mở.',
    'unavailable': 'Cổng thanh toán đang bận. Hàng vẫn được giữ cho bạn, xin thử lại sau ít phút.',
  },
  en: {
    'not-open': 'This payment is no longer open.',
    'unavailable': 'The payment provider cannot be reached. Your goods are kept; please try again in a few minutes.',
  },
}

const { vi, en } = placePurchaseProblems

export const otherMethodProblems: ProblemTexts<ChooseOtherMethodProblem> = {
  vi: {
    'not-found': 'Không tìm thấy đơn hàng này.',
    'not-waiting': 'Đơn hàng này không còn chờ thanh toán.',
    'cash-refused': vi['cash-refused'],
    'no-account': vi['no-account'],
    'sold-out': vi['sold-out'],
    'too-much': vi['too-much'],
  },
  en: {
    'not-found': 'This order was not found.',
    'not-waiting': 'This order is no longer waiting for payment.',
    'cash-refused': en['cash-refused'],
    'no-account': en['no-account'],
    'sold-out': en['sold-out'],
    'too-much': en['too-much'],
  },
}

export const cancelProblems: ProblemTexts<CancelByBuyerProblem> = {
  vi: {
    'not-found': 'Không tìm thấy kiện hàng này.',
    'too-late': 'Người bán đã xác nhận nên không hủy ở đây được nữa. Bạn gọi cho người bán theo số bên dưới nhé.',
  },
  en: {
    'not-found': 'This parcel was not found.',
    'too-late': 'The seller has accepted it, so it cannot be cancelled here any more. Please call the seller.',
  },
}

export const confirmProblems: ProblemTexts<ConfirmReceiptProblem> = {
  vi: { 'not-found': 'Không tìm thấy kiện hàng này.', 'not-on-its-way': 'Kiện hàng này chưa được gửi đi hoặc còn chờ thu tiền.' },
  en: { 'not-found': 'This parcel was not found.', 'not-on-its-way': 'This parcel has not been sent yet, or cash is still to be collected.' },
}
