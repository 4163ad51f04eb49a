import type { PaymentGateway } from '#app/domain/payments/rules/payment-gateway.ts'

/** Nothing is asked of anyone before the parcel is handed over; the carrier collects for the vendor. */
export const cashOnDelivery: PaymentGateway = {
  method: 'cash-on-delivery',
  async begin() {
    return { kind: 'nothing' }
  },
  readEvent() {
    return { ok: false, problem: 'unreadable' }
  },
  async refund() {
    return { kind: 'by-hand' }
  },
}
