import { can, type StateTable } from '#app/domain/shared/state-table.ts'

export const claimStates = [
  'open',
  'offered',
  'partlyAccepted',
  'declined',
  'escalated',
  'accepted',
  'granted',
  'dismissed',
  'withdrawn',
  'closed',
] as const
export type ClaimState = (typeof claimStates)[number]

/**
 * The vendor may `accept` all, `acceptPart` of it, `offer` a sum or `decline`. The buyer takes an offer or lets the
 * officer decide; so does time when the vendor says nothing. `close`: nobody objects any more, or the parcel came back.
 */
export type ClaimMove = 'accept' | 'acceptPart' | 'offer' | 'takeOffer' | 'decline' | 'escalate' | 'grant' | 'dismiss' | 'withdraw' | 'close'

const byBuyer = { escalate: 'escalated', withdraw: 'withdrawn', close: 'closed' } as const

/** The life of a claim. Every grant asks money back in the same transaction. */
export const claimLife: StateTable<ClaimState, ClaimMove> = {
  start: 'open',
  moves: {
    open: { accept: 'accepted', acceptPart: 'partlyAccepted', offer: 'offered', decline: 'declined', ...byBuyer },
    offered: { takeOffer: 'accepted', ...byBuyer },
    partlyAccepted: byBuyer,
    declined: byBuyer,
    // Until the officer has decided, the vendor may still give in.
    escalated: { accept: 'accepted', grant: 'granted', dismiss: 'dismissed', withdraw: 'withdrawn', close: 'closed' },
    accepted: {},
    granted: {},
    dismissed: {},
    withdrawn: {},
    closed: {},
  },
}

/** Something may still come of it: its order is not complete, and no second claim is opened beside it. */
export function isLive(state: ClaimState): boolean {
  return can(claimLife, state, 'close')
}

/** Whose word is awaited; null when it is over. */
export function whoseTurn(state: ClaimState): 'vendor' | 'buyer' | 'officer' | null {
  switch (state) {
    case 'open':
      return 'vendor'
    case 'offered':
    case 'partlyAccepted':
    case 'declined':
      return 'buyer'
    case 'escalated':
      return 'officer'
    default:
      return null
  }
}
