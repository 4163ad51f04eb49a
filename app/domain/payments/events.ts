/** A payment that has a deadline was expected. `expiresAt` is an ISO instant. */
export type PaymentExpected = { type: 'paymentExpected'; paymentId: string; expiresAt: string }
/** Exactly the expected amount is there. Announced once per payment. */
export type PaymentSettled = { type: 'paymentSettled'; paymentId: string; purchaseId: string }
export type PaymentFailed = { type: 'paymentFailed'; paymentId: string; purchaseId: string }
export type PaymentExpired = { type: 'paymentExpired'; paymentId: string; purchaseId: string }
/** Money arrived, exact or not; the ledger books every one of these. */
export type MoneyCaptured = { type: 'moneyCaptured'; paymentId: string; paymentEventId: string }
/** Money came in through a provider that keeps a fee of it. */
export type ProviderFeeDue = { type: 'providerFeeDue'; paymentEventId: string }
/** Money is to go back; a job asks the provider, outside any transaction. */
export type RefundRequested = { type: 'refundRequested'; refundId: string }
/**
 * A refund that a person carries out has gone a step further: it needs an account (`hold`), has one (`giveAccount`), was
 * transferred, or has not come (`dispute`). `key` tells two steps of one kind apart.
 */
export type RefundStepped = { type: 'refundStepped'; refundId: string; vendorOrderId: string; step: RefundStep; key: string }
export type RefundStep = 'hold' | 'giveAccount' | 'transfer' | 'dispute'
export type RefundSettled = { type: 'refundSettled'; refundId: string; vendorOrderId: string }
/** It is no longer waited for: a page that a provider has open for it is to be closed. */
export type PaymentClosed = { type: 'paymentClosed'; paymentId: string }
/** The payer's bank wants the money back, or has decided about it. */
export type PaymentDisputed = { type: 'paymentDisputed'; paymentId: string; purchaseId: string; paymentEventId: string }
/** A vendor's part, or a part of it taken back, is to be asked for at the provider, outside any transaction. */
export type VendorTransferRequested = { type: 'vendorTransferRequested'; transferId: string }
/** The provider has carried it out. */
export type VendorTransferDone = { type: 'vendorTransferDone'; transferId: string; vendorOrderId: string }
/** The pretend gateway answers late: at `at` (ISO) it says that the payment was made. */
export type SandboxAnswerDue = { type: 'sandboxAnswerDue'; reference: string; amountDong: string; eventId: string; at: string }

/** A transfer for a payment came short or late, and a person has to decide about it. */
export type TransferHeld = { type: 'transferHeld'; lineId: string; verdict: 'short' | 'late' }
/** A vendor did without what a transfer was short of. `amountDong` is a whole number of đồng. */
export type ShortfallWaived = { type: 'shortfallWaived'; lineId: string; vendorId: string; vendorOrderId: string; amountDong: string }
/** The columns of a statement are known, or rows that failed are to be read again. */
export type StatementToRead = { type: 'statementToRead'; fileId: string }

export type PaymentsEvent =
  | PaymentExpected
  | PaymentSettled
  | PaymentFailed
  | PaymentExpired
  | MoneyCaptured
  | ProviderFeeDue
  | RefundRequested
  | RefundStepped
  | RefundSettled
  | PaymentClosed
  | PaymentDisputed
  | VendorTransferRequested
  | VendorTransferDone
  | SandboxAnswerDue
  | TransferHeld
  | ShortfallWaived
  | StatementToRead
