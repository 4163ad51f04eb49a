/** A payment that has a deadline was expected. `expiresAt` is an ISO instant. */
export type PaymentExpected = { type: 'paymentExpected'; paymentId: string; expiresAt: string }
/** Exactly the expected amount is there. Announced once per payment. */
export type PaymentSettled = { type: 'paymentSettled'; paymentId: string; purchaseId: string }
export type PaymentFailed = { type: 'paymentFailed'; paymentId: string; purchaseId: string }
export type PaymentExpired = { type: 'paymentExpired'; paymentId: string; purchaseId: string }
/** Money arrived, exact or not; the ledger books every one of these. */
export type MoneyCaptured = { type: 'moneyCaptured'; paymentId: string; paymentEventId: string }
/** Money is to go back; a job asks the provider, outside any transaction. */
export type RefundRequested = { type: 'refundRequested'; refundId: string }
export type RefundSettled = { type: 'refundSettled'; refundId: string; vendorOrderId: string }
/** The pretend gateway answers late: at `at` (ISO) it says that the payment was made. */
export type SandboxAnswerDue = { type: 'sandboxAnswerDue'; reference: string; amountDong: string; eventId: string; at: string }

export type PaymentsEvent =
  | PaymentExpected
  | PaymentSettled
  | PaymentFailed
  | PaymentExpired
  | MoneyCaptured
  | RefundRequested
  | RefundSettled
  | SandboxAnswerDue
