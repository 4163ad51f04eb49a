import type { PaymentMethod } from '#app/domain/payments/rules/payment-gateway.ts'
import { addHours, addMinutes } from '#app/domain/shared/time.ts'

type Deadlines = {
  effectiveFrom: Date
  /** A shopper has this long to pay before the goods are free again. */
  payMinutes: number
  /** The same on Stripe's page, which cannot be open for less than thirty minutes: begun a little later, it still ends with us. */
  stripeMinutes: number
  /** A transfer that the buyer says is made is waited for this long: sellers look at their statements once a day. */
  toldHours: number
  /** A vendor is reminded after the first and the order cancelled after the second. */
  remindHours: number
  acceptHours: number
  /** A delivered order without a claim is completed. */
  completeDays: number
}

/** The floor's published promises, dated so that an order keeps those of its day (R14). Youngest first. */
const deadlines: readonly Deadlines[] = [
  { effectiveFrom: new Date('2025-07-01T00:00:00+07:00'), payMinutes: 30, stripeMinutes: 35, toldHours: 24, remindHours: 24, acceptHours: 48, completeDays: 7 },
]

function deadlinesAt(at: Date): Deadlines {
  const inForce = deadlines.find((row) => row.effectiveFrom <= at) ?? deadlines.at(-1)
  if (!inForce) throw new Error('There are no deadlines at all')
  return inForce
}

export function payBy(placedAt: Date, method: PaymentMethod): Date {
  const { payMinutes, stripeMinutes } = deadlinesAt(placedAt)
  return addMinutes(placedAt, method === 'stripe' ? stripeMinutes : payMinutes)
}

/** Until when a transfer is waited for that the buyer says is made. */
export function toldTransferBy(toldAt: Date): Date {
  return addHours(toldAt, deadlinesAt(toldAt).toldHours)
}

export function acceptBy(placedAt: Date): Date {
  return addHours(placedAt, deadlinesAt(placedAt).acceptHours)
}

/** Orders whose time to accept ends before this instant are due for a reminder. */
export function remindWhenDueBefore(now: Date): Date {
  const { acceptHours, remindHours } = deadlinesAt(now)
  return addHours(now, acceptHours - remindHours)
}

/** Orders delivered before this instant are complete. */
export function completeWhenDeliveredBefore(now: Date): Date {
  return addHours(now, -24 * deadlinesAt(now).completeDays)
}
