import type { ClaimState } from './claim-states.ts'

/** What the page of a purchase says about claims of one of its parcels. */
export type ParcelClaims = {
  claims: { id: string; code: string; state: ClaimState }[]
  /** Until when something can be claimed; null when nothing can, or a claim is open already. */
  claimableUntil: Date | null
}
