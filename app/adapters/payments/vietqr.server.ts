import type { PaymentGateway } from '#app/domain/payments/rules/payment-gateway.ts'

/**
 * A transfer from the shopper's bank straight to the vendor's account. VietQR is only a picture of its details: nobody is
 * asked, and nobody calls back. What came in is read from statements and from bank notifications, where each transfer is
 * matched first; so no provider event ever arrives here, and money goes back by the vendor's own hand.
 */
export const vietQr: PaymentGateway = {
  method: 'vietqr',
  async begin() {
    return { kind: 'transfer' }
  },
  readEvent() {
    return { ok: false, problem: 'unreadable' }
  },
  async refund() {
    return { kind: 'by-hand' }
  },
}
