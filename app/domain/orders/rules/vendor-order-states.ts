import { can, type StateTable } from '#app/domain/shared/state-table.ts'

export const vendorOrderStates = [
  'awaitingPayment',
  'unpaid',
  'placed',
  'accepted',
  'packed',
  'shipped',
  'delivered',
  'completed',
  'declined',
  'cancelled',
  'returned',
] as const
export type VendorOrderState = (typeof vendorOrderStates)[number]

/**
 * `payAgain` and `pay` also leave `unpaid`: the shopper comes back, or the money arrives after the deadline, and the
 * goods are still there. `handOver` is pick-up at the vendor. `giveUp` is the vendor who can no longer fulfil.
 */
export type VendorOrderMove =
  | 'pay'
  | 'payAgain'
  | 'place'
  | 'expire'
  | 'accept'
  | 'decline'
  | 'cancel'
  | 'timeOut'
  | 'giveUp'
  | 'pack'
  | 'ship'
  | 'handOver'
  | 'deliver'
  | 'comeBack'
  | 'complete'

/** The life of one vendor's part of a purchase. Cash on delivery starts at `placed` at once. */
export const vendorOrderLife: StateTable<VendorOrderState, VendorOrderMove> = {
  start: 'awaitingPayment',
  moves: {
    awaitingPayment: { pay: 'placed', place: 'placed', expire: 'unpaid', cancel: 'cancelled' },
    unpaid: { pay: 'placed', place: 'placed', payAgain: 'awaitingPayment', cancel: 'cancelled' },
    placed: { accept: 'accepted', decline: 'declined', cancel: 'cancelled', timeOut: 'cancelled' },
    accepted: { pack: 'packed', giveUp: 'cancelled' },
    packed: { ship: 'shipped', handOver: 'delivered', giveUp: 'cancelled' },
    shipped: { deliver: 'delivered', comeBack: 'returned' },
    delivered: { complete: 'completed', comeBack: 'returned' },
    completed: {},
    declined: {},
    cancelled: {},
    returned: {},
  },
}

/** The buyer may cancel until the vendor accepts. */
export function mayBuyerCancel(state: VendorOrderState): boolean {
  return can(vendorOrderLife, state, 'cancel')
}
