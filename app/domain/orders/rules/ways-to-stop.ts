import { can } from '#app/domain/shared/state-table.ts'
import { vendorOrderLife, type VendorOrderMove, type VendorOrderState } from './vendor-order-states.ts'

/** How a vendor stops an order: declines a new one, gives up one already accepted. Null when it is too late. */
export function wayToStop(state: VendorOrderState): Extract<VendorOrderMove, 'decline' | 'giveUp'> | null {
  if (can(vendorOrderLife, state, 'decline')) return 'decline'
  return can(vendorOrderLife, state, 'giveUp') ? 'giveUp' : null
}

export function mayDecline(state: VendorOrderState): boolean {
  return wayToStop(state) !== null
}

/** Whether the parcel can come back from where it is. */
export function mayComeBack(state: VendorOrderState): boolean {
  return can(vendorOrderLife, state, 'comeBack')
}
