import type { ParcelView, PaymentView, PurchaseView } from './purchase-view.ts'

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
/** What the buyer can still do something about is told first. */
const URGENCY = ['inexact', 'failed', 'waiting', 'late', 'paid'] as const

/**
 * `now` decides whether a payment that nobody has expired yet can still be made. Paid directly, each parcel has its own
 * payment, and the least finished one speaks for all.
 */
export function paymentStanding({ parcels, payments, method }: Pick<PurchaseView, 'parcels' | 'payments' | 'method'>, now: Date): PaymentStanding {
  const live = parcels.filter((parcel) => !GONE.includes(parcel.state))
  if (live.length === 0) return { kind: 'over' }
  if (method === 'cash-on-delivery' && live.every((parcel) => parcel.method === method)) return { kind: 'cash' }
  const standings = live.filter((parcel) => parcel.method !== 'cash-on-delivery').map((parcel) => standingOf(parcel, newestPayment(payments, parcel), now))
  for (const kind of URGENCY) {
    const found = standings.find((standing) => standing.kind === kind)
    if (found) return found
  }
  return { kind: 'late' }
}

/** The payments are sorted, newest first. */
export function newestPayment(payments: readonly PaymentView[], { id }: Pick<ParcelView, 'id'>): PaymentView | undefined {
  return payments.find((payment) => payment.parcelIds.includes(id))
}

function standingOf(parcel: Pick<ParcelView, 'state'>, payment: PaymentView | undefined, now: Date): PaymentStanding {
  // With its vendor it is paid, whichever payment counted and whatever else came or went back since.
  if (parcel.state !== 'awaitingPayment' && parcel.state !== 'unpaid') return { kind: 'paid' }
  switch (payment?.state) {
    case 'settled':
    case 'partlyRefunded':
      return { kind: 'paid' }
    case 'overpaid':
      return { kind: payment.wasExact ? 'paid' : 'inexact' }
    case 'short':
      return { kind: 'inexact' }
    case undefined:
    case 'refunded':
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
