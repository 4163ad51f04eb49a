import { inForce, type Dated } from '#app/domain/shared/in-force.ts'
import { addHours, vietnamDate, vietnamDay } from '#app/domain/shared/time.ts'

type Deadlines = Dated & {
  /** By when money must be back, from the decision. The law allows 30 days (Law 19/2023 Art. 38); the floor promises less. */
  dueDays: number
  /** A transfer that the buyer has neither confirmed nor disputed after this long counts as arrived. */
  confirmDays: number
}

/** Dated, so that a refund keeps the promise of its day (R14). */
const deadlines: readonly Deadlines[] = [{ effectiveFrom: '2025-07-01', effectiveTo: null, dueDays: 7, confirmDays: 7 }]

function at(instant: Date): Deadlines {
  const found = inForce(deadlines, vietnamDay(instant))
  if (!found) throw new Error('There are no deadlines for refunds at all')
  return found
}

/** The day (a date column) by which a refund decided now must be back. */
export function refundDueOn(decidedAt: Date): Date {
  return vietnamDate(decidedAt, at(decidedAt).dueDays)
}

/** Transfers made before this instant count as arrived, unless the buyer has said otherwise. */
export function countsAsArrivedBefore(now: Date): Date {
  return addHours(now, -24 * at(now).confirmDays)
}

/** When a transfer made then counts as arrived. */
export function countsAsArrivedAt(transferredAt: Date): Date {
  return addHours(transferredAt, 24 * at(transferredAt).confirmDays)
}
