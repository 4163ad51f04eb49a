import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import type { Locale } from '#app/i18n/locale.ts'

type MethodWords = {
  name: string
  /** Below the choice at checkout. */
  hint: string
  /** On the button that pays an order this way. */
  pay: string
}

/** Every way of paying in the buyer's words. */
export const paymentMethodWords: { readonly [locale in Locale]: { readonly [method in PaymentMethod]: MethodWords } } = {
  vi: {
    'vietqr': {
      name: 'Chuyển khoản VietQR',
      hint: 'Quét mã bằng ứng dụng ngân hàng, tiền vào thẳng tài khoản người bán. Mỗi gian hàng một mã.',
      pay: 'Chuyển khoản VietQR',
    },
    'stripe': { name: 'Thẻ quốc tế', hint: 'Visa, Mastercard, JCB… trên trang của Stripe.', pay: 'Trả bằng thẻ' },
    'sandbox': {
      name: 'Thanh toán trực tuyến',
      hint: 'Chuyển sang cổng thanh toán (bản thử nghiệm, không trừ tiền thật).',
      pay: 'Thanh toán trực tuyến',
    },
    'cash-on-delivery': {
      name: 'Tiền mặt khi nhận hàng',
      hint: 'Trả cho người giao từng kiện. Được mở xem hàng trước khi trả tiền.',
      pay: 'Đổi sang tiền mặt khi nhận hàng',
    },
  },
  en: {
    'vietqr': {
      name: 'VietQR bank transfer',
      hint: 'Scan a code with your banking app; the money goes straight to the seller. One code per seller.',
      pay: 'Pay by VietQR transfer',
    },
    'stripe': { name: 'Card', hint: 'Visa, Mastercard, JCB and others, on Stripe’s page.', pay: 'Pay by card' },
    'sandbox': { name: 'Online payment', hint: 'Continues at the payment gateway (a test gateway: no real money).', pay: 'Pay online' },
    'cash-on-delivery': {
      name: 'Cash on delivery',
      hint: 'Paid to the courier for each parcel. You may look at the goods before paying.',
      pay: 'Pay cash on delivery instead',
    },
  },
}
