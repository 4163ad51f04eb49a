import type { Dong } from '#app/domain/shared/money.ts'

/** Where two of ledger, provider and bank can differ. */
export const mismatchKinds = [
  /** A provider told of money and the ledger does not have it, or has another amount. */
  'capture-not-booked',
  /** The ledger has money that no provider told of. */
  'booked-without-event',
  'sale-not-booked',
  'refund-not-booked',
  'transfer-not-booked',
  /** Money came in under a reference that is nobody's. */
  'money-for-nobody',
  /** A carrier collected cash long ago and has not paid it out. */
  'cash-not-remitted',
  /** A bank shows another sum for a payment than was counted. */
  'bank-differs',
  /** A provider kept a fee in other money than đồng: it is not in the ledger before somebody has booked it in đồng. */
  'fee-in-other-money',
] as const
export type MismatchKind = (typeof mismatchKinds)[number]

export type FoundMismatch = {
  kind: MismatchKind
  subjectType: 'payment-event' | 'posting' | 'vendor-order' | 'refund' | 'transfer' | 'payment'
  subjectId: string
  expected: Dong
  found: Dong
}

/** What is younger may still be on its way through the jobs. */
export const GRACE_MINUTES = 15

/** Carriers pay out once or twice a week. */
export const CASH_DAYS = 21
