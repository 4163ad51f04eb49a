import type { Dong } from '#app/domain/shared/money.ts'

export type PaymentRow = {
  id: string
  reference: string
  purchaseCode: string
  method: string
  state: string
  amount: Dong
  captured: Dong
  refunded: Dong
  createdAt: Date
  events: number
}

export type PaymentEventRow = {
  id: string
  providerEventId: string
  kind: string
  amount: Dong
  occurredAt: Date
  receivedAt: Date
  /** As the provider sent it, set out over lines. */
  raw: string
}

export type PaymentShareRow = { orderId: string; code: string; state: string; vendorNameVi: string; vendorNameEn: string; amount: Dong; captured: Dong; refunded: Dong; counts: boolean }
export type PaymentRefundRow = { id: string; orderId: string; code: string; state: string; reason: string; amount: Dong; createdAt: Date; dueOn: Date; settledAt: Date | null }

export type PaymentFile = PaymentRow & {
  expiresAt: Date | null
  settledAt: Date | null
  shares: PaymentShareRow[]
  /** In the order in which they came. */
  eventList: PaymentEventRow[]
  refunds: PaymentRefundRow[]
  /** The same purchase paid, or tried to be paid, otherwise. */
  others: { id: string; reference: string; method: string; state: string }[]
}
