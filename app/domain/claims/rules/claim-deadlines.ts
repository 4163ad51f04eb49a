import { inForce, type Dated } from '#app/domain/shared/in-force.ts'
import { addHours, vietnamDay } from '#app/domain/shared/time.ts'
import type { ClaimReason } from './claim-reasons.ts'
import type { ClaimState } from './claim-states.ts'

type Deadlines = Dated & {
  /** The vendor's first answer, by kind of problem (Decree 248/2026 Art. 7 wants both times published): spoilt goods first. */
  answerHours: { readonly [reason in ClaimReason]: number }
  /** The buyer takes an offer, or asks the officer to decide. */
  buyerHours: number
  officerHours: number
}

const DAY = 24

/** The published promises, dated so that a claim keeps those of its day (R14). */
const deadlines: readonly Deadlines[] = [
  {
    effectiveFrom: '2025-07-01',
    effectiveTo: null,
    answerHours: { 'spoilt': 2 * DAY, 'damaged': 3 * DAY, 'missing': 3 * DAY, 'wrong': 3 * DAY, 'not-as-described': 3 * DAY, 'other': 3 * DAY },
    buyerHours: 7 * DAY,
    officerHours: 10 * DAY,
  },
]

/** By when whoever has the next word in this state must say it; null when it is over. */
export function claimDueAt(state: ClaimState, reason: ClaimReason, now: Date): Date | null {
  const row = inForce(deadlines, vietnamDay(now))
  if (!row) throw new Error('There are no deadlines for claims at all')
  switch (state) {
    case 'open':
      return addHours(now, row.answerHours[reason])
    case 'offered':
    case 'partlyAccepted':
    case 'declined':
      return addHours(now, row.buyerHours)
    case 'escalated':
      return addHours(now, row.officerHours)
    default:
      return null
  }
}
