import type { ClaimMove } from './rules/claim-states.ts'

/** A claim was opened or has moved; `by` time when nobody answered before the deadline. */
export type ClaimMoved = {
  type: 'claimMoved'
  claimId: string
  vendorOrderId: string
  vendorId: string
  move: ClaimMove | 'open'
  by: 'buyer' | 'vendor' | 'officer' | 'time'
}

export type ClaimsEvent = ClaimMoved
