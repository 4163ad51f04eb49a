import type { PurchaseView } from './purchase-view.ts'

/** Where the payment of a purchase stands, as its buyer needs to know it. */
export type PaymentStanding =
  /** To the courier, when the parcels come. */
  | { kind: 'cash' }
  | { kind: 'paid' }
  /** The provider has not told anything yet. */
  | { kind: 'waiting'; expiresAt: Date | null }
  | { kind: 'failed'; expiresAt: Date | null }
  /** The deadline passed; it can be paid as long as there is stock. */
  | { kind: 'late' }
  /** Less or more than the total came; a person looks at it. */
  | { kind: 'inexact' }
  /** Every parcel was called off. */
  | { kind: 'over' }

const GONE = ['cancelled', 'declined', 'returned']

/** `now` decides whether a payment that nobody has expired yet can still be made. */
export function paymentStanding({ parcels, payments, method }: Pick<PurchaseView, 'parcels' | 'payments' | 'method'>, now: Date): PaymentStanding {
  const [payment] = payments
  if (parcels.every((parcel) => GONE.includes(parcel.state))) return { kind: 'over' }
  if (method === 'cash-on-delivery') return { kind: 'cash' }
  if (!payment) return { kind: 'late' }
  switch (payment.state) {
    case 'settled':
    case 'partlyRefunded':
    case 'refunded':
      return { kind: 'paid' }
    case 'short':
    case 'overpaid':
      return { kind: 'inexact' }
    case 'expired':
    case 'withdrawn':
      return { kind: 'late' }
    case 'expected':
    case 'failed': {
      const isLate = payment.expiresAt !== null && payment.expiresAt <= now
      return isLate ? { kind: 'late' } : { kind: payment.state === 'failed' ? 'failed' : 'waiting', expiresAt: payment.expiresAt }
    }
  }
}

/** Whether the buyer can still pay or choose another way. */
export function mayPay({ kind }: PaymentStanding): boolean {
  return kind === 'waiting' || kind === 'failed' || kind === 'late'
}
