import type { VendorOrderState } from './vendor-order-states.ts'
import type { OrderDeed } from './who-may-handle.ts'

const after: { readonly [deed in OrderDeed]: readonly VendorOrderState[] } = {
  accept: ['accepted', 'packed', 'shipped', 'delivered', 'completed'],
  pack: ['packed', 'shipped', 'delivered', 'completed'],
  ship: ['shipped', 'delivered', 'completed'],
  deliver: ['delivered', 'completed'],
  // Also when the buyer or the deadline was faster: the order is off, as wanted.
  decline: ['declined', 'cancelled'],
  return: ['returned'],
}

/** Whether the deed has had its effect already: a button pressed twice shows the same page and changes nothing. */
export function wasDoneBefore(deed: OrderDeed, state: VendorOrderState): boolean {
  return after[deed].includes(state)
}
